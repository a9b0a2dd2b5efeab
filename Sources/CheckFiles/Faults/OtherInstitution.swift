import Basics

/// The file is for another institution, by its name and by what is in it: two clinics on one folder.
public struct OtherInstitution: FileFault {
    public static let name = "other-institution"
    public static let meaning = Bilingual(ja: "別の医療機関コードのファイル", en: "a file of another institution")

    /// Fictional, with a check digit that holds.
    public static let code = "4017999881"

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
    public init() {}

    public func strike(_ plan: inout FilePlan, _ random: inout SeededRandom) {
        plan.edit { element in
            if element.name == "MedicalInstitutionCode" { element.text = OtherInstitution.code }
        }
        let head = MessageKind.faceResult.rawValue + "_"
        for index in plan.deliveries.indices where plan.deliveries[index].name.hasPrefix(head) {
            let rest = plan.deliveries[index].name.dropFirst(head.count + OtherInstitution.code.count)
            plan.deliveries[index].name = head + OtherInstitution.code + rest
        }
    }
}
