import Screens

extension Fields {
    /// The same without photos and frames of the camera, for whatever may be written to a file: their regions are empty
    /// frames marked 写真.
    public func withoutPhotos() -> Fields {
        var fields = self
        for name in [FieldName.visualPhoto, .visualFrame, .readerFrame] {
            guard case .image? = fields[name.rawValue] else { continue }
            fields[name.rawValue] = .frame(caption: "写真")
        }
        return fields
    }
}
