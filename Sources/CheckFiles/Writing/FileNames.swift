import Basics

/// The names of files: `OQSsiquc01res_face_<institution><20 characters>_<yyyyMMddHHmmss>.xml`.
///
/// [found: a public reader and a program; what the twenty characters mean: not public, a running number here]
public enum FileNames {
    /// The name of a face file; never the same twice for an institution as long as `serial` is not.
    ///
    /// - Parameters:
    ///   - institution: ten digits.
    ///   - serial: a running number that outlives the program.
    public static func face(institution: String, serial: Int, at moment: Moment) -> String {
        "\(MessageKind.faceResult.rawValue)_\(institution)\(padded(serial, to: 20))_\(moment.compact).xml"
    }

    /// What a request of this name is answered under: `req` becomes `res`, the free part stays. Nil for what is no
    /// request's name. [found: two programs]
    public static func response(to name: String) -> String? {
        guard let kind = MessageKind(fileName: name), let response = kind.response else { return nil }
        return response.rawValue + name.dropFirst(kind.rawValue.count)
    }
}
