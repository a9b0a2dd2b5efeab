import Basics
import Eligibility

/// What brings a made-up patient in, and what is done about it. [assumed: a handful of common complaints]
struct FillCare {
    private let complaint: Complaint
    private let since: Day

    private struct Complaint {
        let name: String
        let isChronic: Bool
        let services: [String]
        let drugs: [(code: String, amount: Int, count: Int, usage: String)]
    }

    init(of person: InsuredPerson, on month: Day, random: inout SeededRandom) {
        let age = (month - person.birth) / 365
        let complaints = age < 16 ? FillCare.children : age < 50 ? FillCare.adults : FillCare.elders
        complaint = complaints[random.below(complaints.count)]
        since = complaint.isChronic ? max(person.birth, month - 100 - random.below(900)) : month
    }

    /// `isFirst` is whether the institution has never seen the patient.
    func treatment(on day: Day, isFirst: Bool, _ kind: ClaimFileKind, random: inout SeededRandom) -> Treatment {
        let diagnosis = Diagnosis(complaint.name, since: complaint.isChronic && !isFirst ? since : month(of: day))
        let drugs = complaint.drugs.map { GivenDrug($0.code, amount: $0.amount, count: $0.count, usage: $0.usage) }
        let givesOut = random.below(5) < 2
        if kind == .pharmacy { return Treatment(diagnoses: [diagnosis], drugs: drugs) }
        var services = [RenderedService(isFirst ? ServiceTable.firstVisit : ServiceTable.laterVisit)]
        if complaint.services.isEmpty, !isFirst { services.append(RenderedService(ServiceTable.management)) }
        services += complaint.services.map { RenderedService($0) }
        guard !drugs.isEmpty else { return Treatment(diagnoses: [diagnosis], services: services) }
        guard givesOut else {
            services.append(RenderedService(ServiceTable.prescription))
            return Treatment(diagnoses: [diagnosis], services: services)
        }
        services.append(RenderedService(ServiceTable.prescribing))
        let isExternal = drugs.contains { DrugTable.drug($0.code)?.section == .externalUse }
        services.append(RenderedService(isExternal ? ServiceTable.dispensingExternal : ServiceTable.dispensingInternal))
        return Treatment(diagnoses: [diagnosis], services: services, drugs: drugs)
    }

    private func month(of day: Day) -> Day { day.firstOfMonth }

    private static let cold = Complaint(
        name: "急性上気道炎", isChronic: false, services: [],
        drugs: [
            ("620002023", 2, 5, "発熱時"), ("610407447", 3, 5, "１日３回毎食後"), ("612220325", 3, 5, "１日３回毎食後"),
        ])
    private static let rhinitis = Complaint(
        name: "アレルギー性鼻炎", isChronic: true, services: [], drugs: [("610443040", 2, 28, "１日２回朝夕食後")])
    private static let skin = Complaint(
        name: "皮脂欠乏症", isChronic: true, services: [], drugs: [("620009048", 50, 1, "１日２回塗布")])
    private static let pressure = Complaint(
        name: "高血圧症", isChronic: true, services: [],
        drugs: [("612170710", 1, 28, "１日１回朝食後"), ("622143501", 1, 28, "１日１回朝食後")])
    private static let diabetes = Complaint(
        name: "２型糖尿病", isChronic: true,
        services: ["160010010", "160095710", "160061710"],
        drugs: [("621974701", 2, 28, "１日２回朝夕食後"), ("621951001", 1, 28, "１日１回朝食後")])
    private static let lipids = Complaint(
        name: "脂質異常症", isChronic: true, services: ["160061810", "160095710"],
        drugs: [("620002477", 1, 28, "１日１回夕食後")])
    private static let back = Complaint(
        name: "腰痛症", isChronic: false, services: ["170027910"], drugs: [("620007813", 28, 1, "１日１回貼付")])
    private static let stomach = Complaint(
        name: "慢性胃炎", isChronic: true, services: ["160093810"], drugs: [("622404401", 1, 28, "１日１回朝食後")])
    private static let polyp = Complaint(
        name: "大腸ポリープ", isChronic: false, services: [ServiceTable.polyp, "170011810", "170015210"], drugs: [])
    private static let kidney = Complaint(
        name: "慢性腎不全", isChronic: true, services: [ServiceTable.dialysis, "160008010"], drugs: [])

    private static let children = [cold, cold, cold, rhinitis, skin]
    private static let adults = [cold, cold, rhinitis, back, lipids, pressure, stomach]
    private static let elders = [
        pressure, pressure, pressure, diabetes, diabetes, lipids, back, stomach, cold, polyp, kidney,
    ]
}
