import Basics

/// The file is of the day before: the day in its name, the day it was made and the day it is about.
public struct YesterdaysFile: FileFault {
    public static let name = "yesterdays-file"
    public static let meaning = Bilingual(ja: "前日のファイルが届く", en: "yesterday's file")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
    public init() {}

    public func strike(_ plan: inout FilePlan, _ random: inout SeededRandom) {
        plan.edit { element in
            guard ["ProcessExecutionTime", "QualificationConfirmationDate"].contains(element.name) else { return }
            element.text = YesterdaysFile.dayBefore(element.text)
        }
        for index in plan.deliveries.indices {
            let name = plan.deliveries[index].name
            guard MessageKind(fileName: name) == .faceResult, let place = name.lastIndex(of: "_") else { continue }
            let time = name[name.index(after: place)...]
            plan.deliveries[index].name = name[...place] + YesterdaysFile.dayBefore(String(time))
        }
    }

    /// The first eight digits a day earlier, the rest as it was.
    private static func dayBefore(_ text: String) -> String {
        guard let day = Day(text.prefix(8)) else { return text }
        return (day - 1).compact + text.dropFirst(8)
    }
}
