import Basics
import Eligibility
import ReceiptSystem
import Screens

extension FieldMaker {
    /// Services and drugs of a visit beside the tables they come from, and what is paid.
    mutating func sheet(_ sheet: VisitSheet) {
        if let patient = sheet.view.patient { chart(patient) }
        tables(sheet)
        lines(sheet)
        if let bill = sheet.bill { self.bill(bill) }
    }

    private mutating func tables(_ sheet: VisitSheet) {
        let rows = Array(TableEntry.all.enumerated().dropFirst(sheet.tableTop).prefix(Desk.sheetRows))
        func tone(_ index: Int) -> Tone { sheet.side == .table && index == sheet.tableRow ? .chosen : .plain }
        set(
            .tableName,
            rows: rows.map { FieldValue(code: $0.element.code, text: name(of: $0.element), tone: tone($0.offset)) })
        set(.tablePoints, rows: rows.map { FieldValue(points(of: $0.element), tone: tone($0.offset)) })
        set(.tableChosen, chosen(sheet))
        set(.tablePage, page(sheet.tableTop, rows.count, of: TableEntry.all.count))
    }

    private mutating func lines(_ sheet: VisitSheet) {
        let rows = Array(sheet.lines.enumerated().dropFirst(sheet.lineTop).prefix(Desk.sheetRows))
        func tone(_ index: Int) -> Tone { sheet.side == .visit && index == sheet.lineRow ? .chosen : .plain }
        set(
            .lineName,
            rows: rows.map { FieldValue(code: $0.element.code, text: name(of: $0.element), tone: tone($0.offset)) })
        set(.lineCount, rows: rows.map { FieldValue(count(of: $0.element), tone: tone($0.offset)) })
        set(.linePoints, rows: rows.map { FieldValue(points(of: $0.element), tone: tone($0.offset)) })
    }

    /// What is under the cursor, in full: the columns have room for the beginnings of names.
    private func chosen(_ sheet: VisitSheet) -> FieldValue {
        switch sheet.side {
        case .table:
            let entry = TableEntry.all[sheet.tableRow]
            return FieldValue(code: entry.code, text: "\(entry.code)  \(name(of: entry))", tone: .dim)
        case .visit:
            guard sheet.lines.indices.contains(sheet.lineRow) else { return .blank }
            let line = sheet.lines[sheet.lineRow]
            return FieldValue(code: line.code, text: "\(line.code)  \(name(of: line))\(usage(of: line))", tone: .dim)
        }
    }

    /// How a drug is taken: units a day or a time, and when.
    private func usage(of line: SheetLine) -> String {
        guard case .drug(let given) = line, let drug = DrugTable.drug(given.code) else { return "" }
        return "  \(given.amount)\(drug.unit)  \(given.usage)"
    }

    private func name(of entry: TableEntry) -> String {
        switch entry {
        case .service(let service): service.name[language]
        case .drug(let drug): drug.name
        }
    }

    /// Points of a service on the day, the price of a drug in yen.
    private func points(of entry: TableEntry) -> String {
        switch entry {
        case .service(let service): "\(service.points(on: desk.today))"
        case .drug(let drug):
            Bilingual(
                ja: "\(drug.price / 100).\(padded(drug.price % 100, to: 2))円",
                en: "\(drug.price / 100).\(padded(drug.price % 100, to: 2)) yen")[language]
        }
    }

    private func name(of line: SheetLine) -> String {
        switch line {
        case .service(let service): ServiceTable.service(service.code)?.name[language] ?? service.code
        case .drug(let drug): DrugTable.drug(drug.code)?.name ?? drug.code
        }
    }

    private func count(of line: SheetLine) -> String {
        switch line {
        case .service(let service): "\(service.count)"
        case .drug(let drug): "\(drug.count)"
        }
    }

    /// Of the line by itself; drugs taken together are reckoned together in the sum.
    private func points(of line: SheetLine) -> String {
        let alone: Treatment
        switch line {
        case .service(let service): alone = Treatment(services: [service])
        case .drug(let drug): alone = Treatment(drugs: [drug])
        }
        return "\(alone.points(on: desk.today))"
    }

    private mutating func bill(_ bill: VisitBill) {
        func yen(_ amount: Int) -> Bilingual { Bilingual(ja: "\(amount.grouped)円", en: "\(amount.grouped) yen") }
        set(
            .billPoints, code: "\(bill.points)",
            Bilingual(ja: "\(bill.points.grouped)点", en: "\(bill.points.grouped) points"))
        set(.billCost, code: "\(bill.costYen)", yen(bill.costYen))
        set(.billShare, code: "\(bill.shareYen)", yen(bill.shareYen))
        if let limit = bill.limitYen {
            set(.billLimit, code: "\(limit)", yen(limit))
        } else {
            set(.billLimit, code: "none", Bilingual(ja: "なし", en: "none"), tone: .dim)
        }
        set(.billExpense, code: "\(bill.expenseYen)", yen(bill.expenseYen), tone: bill.expenseYen == 0 ? .dim : .plain)
        set(.billYen, code: "\(bill.yen)", yen(bill.yen), tone: .key)
        set(.billNote, note(of: bill))
    }

    /// Why the payment is what it is.
    private func note(of bill: VisitBill) -> Message {
        let off = Bilingual(ja: bill.limitedYen.grouped, en: bill.limitedYen.grouped)
        if bill.expenseYen > 0 { return Message(.billByExpense) }
        if bill.limitedYen > 0 { return Message(.billLimited, [off]) }
        return Message(bill.limitYen == nil ? .billNoLimit : .billBelow)
    }
}
