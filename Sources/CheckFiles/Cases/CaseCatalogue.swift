import Basics

/// Files for the release test of a receipt computer: each value of each trait by itself, then all pairs of values, then
/// what has no record. The same seed and clock give the same bytes.
public struct CaseCatalogue: Sendable {
    public let cases: [CatalogueCase]
    public let clock: Moment

    /// - Parameters:
    ///   - institution: ten digits.
    ///   - charset: of all files.
    public init(seed: UInt64, clock: Moment, institution: String, charset: FileCharset) {
        self.clock = clock
        var making = CaseMaking(seed: seed, clock: clock, institution: institution, charset: charset)
        making.makeSingles()
        making.makePairs(seed: seed)
        making.makeWithoutRecord()
        making.makeNotices()
        cases = making.cases
    }
}

/// Makes the cases one after the other.
struct CaseMaking {
    private let clock: Moment
    private let institution: String
    private let charset: FileCharset
    private var random: SeededRandom
    private(set) var cases: [CatalogueCase] = []

    init(seed: UInt64, clock: Moment, institution: String, charset: FileCharset) {
        self.clock = clock
        self.institution = institution
        self.charset = charset
        random = SeededRandom(seed: seed, purpose: "case order")
    }

    /// The plain case, and every value of every trait with the others plain.
    mutating func makeSingles() {
        let plain = CaseTraits()
        add(
            plain,
            Bilingual(
                ja: "基本のケース。ほかのケースはここから変わる。", en: "The plain case, from which all others differ."))
        for (place, dimension) in CaseTraits.dimensions.enumerated() {
            for value in 0..<dimension.count where value != dimension.index(plain) {
                var traits = plain
                dimension.set(&traits, value)
                // A class of 70 and over needs the age to go with it.
                if !traits.isPossible, case .classed = traits.limit {
                    traits.share = traits.limit.fits(.under70) ? .under70 : .elderly20
                }
                if !traits.isPossible { traits.limit = .noneHeld }
                let varied = traits.all[place]
                let title = type(of: varied).title
                add(
                    traits,
                    Bilingual(
                        ja: "\(title.ja)だけを変える: \(varied.name.ja)。",
                        en: "Varies one thing, \(title.en): \(varied.name.en)."))
            }
        }
    }

    mutating func makePairs(seed: UInt64) {
        var covering = CaseCovering(seed: seed)
        for traits in covering.cases() {
            let ja = traits.all.map { $0.name.ja }.joined(separator: "、")
            let en = traits.all.map { $0.name.en }.joined(separator: "; ")
            add(traits, Bilingual(ja: "組み合わせ: \(ja)。", en: "Together: \(en)."))
        }
    }

    mutating func add(_ traits: CaseTraits, _ purpose: Bilingual) {
        let record = CaseRecord(
            number: cases.count + 1, traits: traits, clock: clock, institution: institution)
        let form = MessageForm(
            charset, emptyElements: traits.optional == .empty ? .written : .omitted, padding: traits.padding.form)
        let expectations = traits.all.compactMap(\.expectation)
        add(record.response, form, isShuffled: traits.order == .shuffled, purpose, expectations)
    }

    mutating func add(
        _ response: CheckResponse, _ form: MessageForm, isShuffled: Bool = false, _ purpose: Bilingual,
        _ expectations: [Bilingual]
    ) {
        let number = cases.count + 1
        var plan = FilePlan(
            name: FileNames.face(institution: institution, serial: number, at: clock),
            bytes: CheckMessage.faceResult(response).written(in: form).bytes)
        if isShuffled { plan = plan.struck(by: ShuffledOrder(), &random) }
        cases.append(
            CatalogueCase(
                number: number, fileName: plan.deliveries[0].name, bytes: plan.deliveries[0].bytes, purpose: purpose,
                expectations: expectations))
    }

    /// A case that begins as the plain one and is changed by hand.
    mutating func add(
        _ purpose: Bilingual, _ expectation: Bilingual, _ change: (inout CheckResponse) -> Void
    ) {
        let record = CaseRecord(
            number: cases.count + 1, traits: CaseTraits(), clock: clock, institution: institution)
        var response = record.response
        change(&response)
        add(response, MessageForm(charset), purpose, [expectation])
    }
}
