import Basics
import Eligibility

/// Why an office does not enter an event. Nothing has been changed then.
public enum InsurerRefusal: Error, Hashable, Sendable {
    case unknownResident(Int)
    /// There is no such insurer in the training world.
    case unknownInsurer(InsurerNumber)
    /// The person is insured with this insurer already, since that day.
    case alreadyInsured(Int, insurer: InsurerNumber, since: Day)
    /// The person is not insured there, so nothing can end or be granted.
    case notInsured(Int, insurer: InsurerNumber?)
    case notAMunicipality(InsurerNumber)
    case notAnEmployeesInsurer(InsurerNumber)
    case notForTheElderly(InsurerNumber)
    /// An end before its beginning.
    case endsBeforeItBegins(from: Day, to: Day)
    /// The branch is somebody else's in the same household.
    case branchTaken(BranchNumber, number: String)
    /// All ninety-nine branches of a household have been given out.
    case noBranchLeft(number: String)
    case alreadyDead(Int, on: Day)

    public var text: Bilingual {
        switch self {
        case .unknownResident(let id):
            Bilingual(
                ja: "宛名番号 \(id) の方は登録されていません。番号を確かめるか、先に資格取得を登録してください。",
                en: "Nobody has the resident number \(id). Check it, or enter their joining first.")
        case .unknownInsurer(let insurer):
            Bilingual(
                ja: "保険者 \(insurer) はありません（scenarios/insurers.txt の番号を使ってください）。",
                en: "There is no insurer \(insurer); use a number of scenarios/insurers.txt.")
        case .alreadyInsured(let id, let insurer, let since):
            Bilingual(
                ja: "宛名番号 \(id) の方は \(since) から保険者 \(insurer) に加入しています。先に喪失を登録してください。",
                en: "Resident \(id) has been with insurer \(insurer) since \(since). Enter the end of that first.")
        case .notInsured(let id, let insurer):
            Bilingual(
                ja: "宛名番号 \(id) の方は\(insurer.map { "保険者 \($0) に" } ?? "どの保険者にも")加入していません。",
                en: "Resident \(id) is not insured \(insurer.map { "with insurer \($0)" } ?? "with anybody").")
        case .notAMunicipality(let insurer):
            Bilingual(
                ja: "\(insurer) は市町村国保の保険者番号ではありません。6桁の番号を指定してください。",
                en: "\(insurer) is no municipality's insurer number; name one of six digits.")
        case .notAnEmployeesInsurer(let insurer):
            Bilingual(
                ja: "\(insurer) は被用者保険・国保組合の保険者番号ではありません。",
                en: "\(insurer) is neither an employees' insurer nor an NHI association.")
        case .notForTheElderly(let insurer):
            Bilingual(
                ja: "\(insurer) は後期高齢者医療の保険者番号（39…）ではありません。",
                en: "\(insurer) is no insurer for 75 and over (39…).")
        case .endsBeforeItBegins(let from, let to):
            Bilingual(
                ja: "終わりの日 \(to) が始まりの日 \(from) より前です。日付を確かめてください。",
                en: "It would end on \(to), before it began on \(from). Check the dates.")
        case .branchTaken(let branch, let number):
            Bilingual(
                ja: "番号 \(number) の枝番 \(branch) は別の方のものです。枝番を書かなければ次の番号が付きます。",
                en: "Branch \(branch) of number \(number) is somebody else's. Without a branch the next one is given.")
        case .noBranchLeft(let number):
            Bilingual(ja: "番号 \(number) の枝番は99まで使われています。", en: "Number \(number) has used up its 99 branches.")
        case .alreadyDead(let id, let on):
            Bilingual(
                ja: "宛名番号 \(id) の方は \(on) に亡くなっています。", en: "Resident \(id) died on \(on).")
        }
    }
}
