import Basics

/// One file of the catalogue.
public struct CatalogueCase: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// A face file's name, whose running number is the case's.
    public let fileName: String
    public let bytes: [UInt8]
    /// What the case is there for.
    public let purpose: Bilingual
    /// What a receipt computer should make of it, a sentence a thing.
    public let expectations: [Bilingual]
}
