import Basics
import Testing

@testable import ReceptionDesk
@testable import ReceptionTUI

/// The desk pages through its tables by as many rows as their pictures draw.
struct TableRowsTests {
    @Test(
        "A table of a picture has the rows that the desk fills",
        arguments: [
            (ScreenName.waiting, "waiting.", Desk.listRows), (.medication, "medication.", Desk.medicationRows),
            (.clinical, "clinical.", Desk.clinicalRows), (.receipt, "day.", Desk.dayRows),
            (.search, "search.", Desk.searchRows), (.visit, "table.", Desk.sheetRows),
            (.visit, "line.", Desk.sheetRows),
        ], Language.allCases)
    func rows(table: (screen: ScreenName, prefix: String, rows: Int), language: Language) throws {
        let picture = try #require(Shipped.library().pictures[table.screen.rawValue, language])
        let columns = picture.slots.filter { $0.name.hasPrefix(table.prefix) && $0.height > 1 }
        #expect(columns.count > 1)
        #expect(columns.allSatisfy { $0.height == table.rows }, "\(columns.map { ($0.name, $0.height) })")
    }
}
