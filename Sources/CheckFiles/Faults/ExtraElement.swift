import Basics

/// An element that no client knows, as a later edition of the interface brings it.
public struct ExtraElement: FileFault {
    public static let name = "extra-element"
    public static let meaning = Bilingual(ja: "知らない要素が増えている", en: "an element nobody knows")

    /// Named so that nobody takes it for one of the interface.
    public static let element = "SimUnknownElement"

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
    public init() {}

    /// One in each group, at any place.
    public func strike(_ plan: inout FilePlan, _ random: inout SeededRandom) {
        plan.edit { element in
            guard !element.elements.isEmpty, element.name != "XmlMsg", element.name != "ResultList" else { return }
            let extra = FileElement(ExtraElement.element, "訓練用（架空）")
            element.elements.insert(extra, at: random.below(element.elements.count + 1))
        }
    }
}
