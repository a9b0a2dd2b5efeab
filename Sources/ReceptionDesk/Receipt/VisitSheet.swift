import Basics
import ReceiptSystem

/// What a visit carries while it is being entered: the small tables beside the lines of the visit, and what they come to.
public struct VisitSheet: Hashable, Sendable {
    /// The side of the screen that the cursor is on.
    public enum Side: Hashable, Sendable {
        case table, visit
    }

    public internal(set) var view: ReceiptView
    /// Of the day's list.
    public let visit: String
    public private(set) var treatment: Treatment
    /// What the lines come to; nil until it has been reckoned anew.
    public internal(set) var bill: VisitBill?
    public private(set) var side = Side.table
    /// Row of the tables under the cursor, and of the visit's lines.
    public private(set) var tableRow = 0
    public private(set) var lineRow = 0

    public init(view: ReceiptView, visit: String, treatment: Treatment, bill: VisitBill?) {
        self.view = view
        self.visit = visit
        self.treatment = treatment
        self.bill = bill
    }

    /// Lines of the visit as they are entered: services, then drugs.
    public var lines: [SheetLine] {
        treatment.services.map(SheetLine.service) + treatment.drugs.map(SheetLine.drug)
    }

    var tableTop: Int { tableRow / Desk.sheetRows * Desk.sheetRows }
    var lineTop: Int { lineRow / Desk.sheetRows * Desk.sheetRows }

    mutating func turnSide() { side = side == .table ? .visit : .table }

    mutating func move(_ step: Int) {
        switch side {
        case .table: tableRow = max(0, min(TableEntry.all.count - 1, tableRow + step))
        case .visit: lineRow = max(0, min(lines.count - 1, lineRow + step))
        }
    }

    mutating func click(_ field: FieldName, row: Int) {
        switch field {
        case .tableName where TableEntry.all.indices.contains(tableTop + row):
            side = .table
            tableRow = tableTop + row
        case .lineName where lines.indices.contains(lineTop + row):
            side = .visit
            lineRow = lineTop + row
        default: break
        }
    }

    /// Puts the cursor on an entry of the tables or a line of the visit, by its code.
    mutating func fill(_ field: FieldName, with code: String) -> Bool {
        switch field {
        case .tableName:
            guard let row = TableEntry.all.firstIndex(where: { $0.code == code }) else { return false }
            side = .table
            tableRow = row
        case .lineName:
            guard let row = lines.firstIndex(where: { $0.code == code }) else { return false }
            side = .visit
            lineRow = row
        default: return false
        }
        return true
    }

    /// Adds the entry of the tables under the cursor; one that is there already is done once more.
    mutating func add() {
        bill = nil
        let entry = TableEntry.all[tableRow]
        if let row = lines.firstIndex(where: { $0.code == entry.code }) {
            lineRow = row
            change(by: 1)
            return
        }
        switch entry {
        case .service(let service): treatment.services.append(RenderedService(service.code))
        case .drug(let drug): treatment.drugs.append(drug.asUsual)
        }
        lineRow = lines.firstIndex { $0.code == entry.code } ?? 0
    }

    /// Takes the line under the cursor out. False when there is none.
    mutating func remove() -> Bool {
        guard lines.indices.contains(lineRow) else { return false }
        bill = nil
        let services = treatment.services.count
        if lineRow < services {
            treatment.services.remove(at: lineRow)
        } else {
            treatment.drugs.remove(at: lineRow - services)
        }
        lineRow = max(0, min(lines.count - 1, lineRow))
        return true
    }

    /// One time or day more, or less, of the line under the cursor; never below one. False when there is none.
    @discardableResult
    mutating func change(by step: Int) -> Bool {
        guard lines.indices.contains(lineRow) else { return false }
        bill = nil
        let services = treatment.services.count
        if lineRow < services {
            let line = treatment.services[lineRow]
            treatment.services[lineRow] = RenderedService(line.code, count: SheetLine.count(line.count + step))
        } else {
            let line = treatment.drugs[lineRow - services]
            treatment.drugs[lineRow - services] = GivenDrug(
                line.code, amount: line.amount, count: SheetLine.count(line.count + step), usage: line.usage)
        }
        return true
    }
}

/// An entry of the small tables.
public enum TableEntry: Hashable, Sendable {
    case service(Service)
    case drug(Drug)

    /// Services, then drugs.
    public static let all = ServiceTable.all.map(TableEntry.service) + DrugTable.all.map(TableEntry.drug)

    public var code: String {
        switch self {
        case .service(let service): service.code
        case .drug(let drug): drug.code
        }
    }
}

/// A line of a visit as it is entered.
public enum SheetLine: Hashable, Sendable {
    case service(RenderedService)
    case drug(GivenDrug)

    public var code: String {
        switch self {
        case .service(let line): line.code
        case .drug(let line): line.code
        }
    }

    /// Times and days have at most two digits here.
    static func count(_ count: Int) -> Int { max(1, min(99, count)) }
}

extension Drug {
    /// As a first line of it is entered: for two weeks, five times, or one container. [assumed]
    var asUsual: GivenDrug {
        switch section {
        case .asNeeded: GivenDrug(code, amount: 1, count: 5, usage: "頓用")
        case .externalUse: GivenDrug(code, amount: 1, count: 1, usage: "外用")
        case .firstVisit, .laterVisit, .management, .internalUse, .dispensing, .prescribing, .treatment, .surgery,
            .test,
            .image, .other:
            GivenDrug(code, amount: 1, count: 14, usage: "１日１回朝食後")
        }
    }
}
