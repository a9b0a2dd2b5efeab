import Basics
import Eligibility
import GRDB

// What an insurer grants beside the insurance itself: income class, limit class, specified disease. Municipalities name
// people by resident number, the other insurers by My Number.

extension MunicipalSystem {
    func assess(_ resident: Resident, _ income: IncomeClass, from day: Day, insurer: InsurerNumber, noted: Day) throws {
        try db.run(
            "INSERT INTO assessment VALUES (?, ?, ?, ?, ?)",
            [resident.id, insurer.digits, income.rawValue, day.number, noted.number])
        try pass(.assessment(insurer: insurer, income, from: day), of: resident, noted: noted)
    }

    func grant(_ grant: LimitGrant, to resident: Resident, noted: Day) throws {
        try db.run(
            "INSERT INTO limit_certificate VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                resident.id, grant.insurer.digits, grant.limitClass.rawValue, grant.from.number, grant.to.number,
                grant.longStay?.number, noted.number,
            ])
        try pass(.limit(grant), of: resident, noted: noted)
    }

    func certify(_ disease: SpecifiedDisease, of resident: Resident, noted: Day) throws {
        try db.run(
            "INSERT INTO specified_disease VALUES (?, ?, ?, ?, ?)",
            [resident.id, disease.limitYen, disease.from.number, disease.to.number, noted.number])
        try pass(.disease(disease), of: resident, noted: noted)
    }

    func pass(_ content: NoticeContent, of resident: Resident, noted: Day) throws {
        try changes.append(InsuredNotice(person: resident.identified, noted: noted, content: content))
    }
}

extension EmployersSystem {
    func assess(_ resident: Resident, _ income: IncomeClass, from day: Day, insurer: InsurerNumber, noted: Day) throws {
        try db.run(
            "INSERT INTO assessment VALUES (?, ?, ?, ?, ?)",
            [resident.myNumber.digits, insurer.digits, income.rawValue, day.number, noted.number])
        try pass(.assessment(insurer: insurer, income, from: day), of: resident, noted: noted)
    }

    func grant(_ grant: LimitGrant, to resident: Resident, noted: Day) throws {
        try db.run(
            "INSERT INTO limit_certificate VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                resident.myNumber.digits, grant.insurer.digits, grant.limitClass.rawValue, grant.from.number,
                grant.to.number, grant.longStay?.number, noted.number,
            ])
        try pass(.limit(grant), of: resident, noted: noted)
    }

    func certify(_ disease: SpecifiedDisease, of resident: Resident, noted: Day) throws {
        try db.run(
            "INSERT INTO specified_disease VALUES (?, ?, ?, ?, ?)",
            [resident.myNumber.digits, disease.limitYen, disease.from.number, disease.to.number, noted.number])
        try pass(.disease(disease), of: resident, noted: noted)
    }

    private func pass(_ content: NoticeContent, of resident: Resident, noted: Day) throws {
        try changes.append(InsuredNotice(person: resident.identified, noted: noted, content: content))
    }
}
