import Basics

/// At sign-in, a file of the data folder is found open to other users: nobody is let in before that is mended.
///
/// Nothing on the disk is changed; what is really open there is found beside it, with or without this fault.
public struct FolderOpen: Fault {
    public static let name = "folder-open"
    public static let meaning = Bilingual(ja: "データの置き場所を他人が開ける", en: "others may open the data folder")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}

    /// The file that it is about.
    public static let file = "terminal.db"
}
