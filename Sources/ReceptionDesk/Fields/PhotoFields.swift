import Screens

extension Fields {
    /// The same without photos and frames of the camera, for whatever may be written to a file: their regions stay empty and
    /// bear a mark.
    public func withoutPhotos(marked mark: String) -> Fields {
        var fields = self
        for name in [FieldName.visualPhoto, .visualFrame, .readerFrame] {
            guard case .image? = fields[name.rawValue] else { continue }
            fields[name.rawValue] = .value(FieldValue(mark))
        }
        return fields
    }
}
