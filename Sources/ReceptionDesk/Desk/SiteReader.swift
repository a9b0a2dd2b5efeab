import CardReaderSim

extension Site {
    /// What this institution has set on its reader.
    public var readerSettings: ReaderSettings { settings(of: .counter) }
    /// The same of the app on a mobile device.
    public var appSettings: ReaderSettings { settings(of: .app) }

    private func settings(of device: ReaderDevice) -> ReaderSettings {
        ReaderSettings(
            questions: asked, staffPassword: staffPassword, kind: kind == .pharmacy ? .pharmacy : .medical,
            takesPartInSubsidies: takesSubsidyCertificates, issuesElectronicPrescriptions: takesElectronicPrescriptions,
            phoneReader: hasPhoneReader, device: device)
    }
}
