import GRDB

/// The files of the systems behind the centre, opened. Every system of the minutes keeps its own, so that what it holds
/// is answered by opening it.
struct InsurerFiles {
    let municipal: DatabaseQueue
    let employers: DatabaseQueue
    let prefecture: DatabaseQueue
    let federation: DatabaseQueue
    let entrusted: DatabaseQueue
    let intermediate: DatabaseQueue
    let network: DatabaseQueue

    /// In the order of the way from the office to the centre.
    static let names = [
        "municipal.db", "employers.db", "prefecture.db", "federation.db", "entrusted.db", "intermediate.db",
        "network.db",
    ]

    /// - Parameter open: opens the file of a name, or a database in memory for it.
    init(_ open: (String) throws(Failure) -> DatabaseQueue) throws(Failure) {
        let queues = try InsurerFiles.names.map(open)
        municipal = queues[0]
        employers = queues[1]
        prefecture = queues[2]
        federation = queues[3]
        entrusted = queues[4]
        intermediate = queues[5]
        network = queues[6]
    }
}
