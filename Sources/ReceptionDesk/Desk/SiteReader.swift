import CardReaderSim

extension Site {
    /// What this institution has set on its reader.
    public var readerSettings: ReaderSettings { ReaderSettings(questions: asked, staffPassword: staffPassword) }
}
