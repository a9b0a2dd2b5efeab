import ArgumentParser
import Basics
import CardReaderSim
import Foundation
import Screens

/// `madoguchi faces show`
struct FacesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Draws photos, each with frames of the same person beside it.",
        discussion: """
            Into a file or a pipe go empty frames marked 写真, unless --colours asks for the drawings.
            Seeds are any whole numbers. Frames: \(CameraSituation.allCases.map(\.rawValue).joined(separator: ", ")).
            Example: madoguchi faces show 7 8 9 --frame ordinary --frame masked
            Example: madoguchi faces show 7 --age 82 --sex female --colours 8
            """)

    @ParentCommand var parent: FacesCommand
    @Argument(help: "Seeds of faces. Default: 1 2 3.") var seeds: [UInt64] = [1, 2, 3]
    @Option(help: "Colours to draw with: 256, 8 or 0. Default: what the terminal has.") var colours: Colours?
    @Option(help: "What the camera meets; may be given several times.") var frame: [CameraSituation] = [.ordinary]
    @Option(help: "Age in the photo, from 3 to 110.") var age: Int?
    @Option(help: "male or female.") var sex: CardText.Sex?

    func run() throws {
        let globals = parent.parent.globals
        if let age, !(3...110).contains(age) {
            throw Failure(
                .usage, ja: "--age \(age) は使えません。3 から 110 までの数を指定してください。",
                en: "--age \(age) cannot be used. Name a number from 3 to 110.")
        }
        let environment = ProcessInfo.processInfo.environment
        let depth = colours?.depth ?? (isatty(STDOUT_FILENO) == 1 ? Colours.depth(environment) : nil)
        let language = globals.language
        Output.line(Bilingual(ja: "訓練用（架空）", en: "訓練用（架空） training, fictional")[language])
        for seed in seeds {
            let face = Face(seed: seed, age: age, sex: sex)
            var random = SeededRandom(seed: globals.seed ^ seed, purpose: "shown frames")
            let photo = face.portrait()
            let frames = frame.map { situation in
                let image = face.frame(under: situation.conditions, random: &random)
                let score = FaceComparison.score(photo, image)
                return (image, FaceCaption.frame(situation, score: score)[language])
            }
            let all = [(photo, FaceCaption.photo(face)[language])] + frames
            // Two pictures beside each other fit any terminal.
            for start in stride(from: 0, to: all.count, by: 2) {
                PortraitRow(Array(all[start..<min(start + 2, all.count)]), colours: depth).lines.forEach(Output.line)
            }
        }
    }
}

extension CameraSituation: ExpressibleByArgument {}
extension CardText.Sex: ExpressibleByArgument {}

/// The option `--colours`.
enum Colours: String, CaseIterable, ExpressibleByArgument {
    case many = "256"
    case eight = "8"
    case none = "0"

    var depth: ColourDepth {
        switch self {
        case .many: .many
        case .eight: .eight
        case .none: .none
        }
    }

    /// Without the option: as the terminal's name has it.
    static func depth(_ environment: [String: String]) -> ColourDepth {
        let name = environment["TERM"] ?? ""
        let available = name.contains("256color") || environment["COLORTERM"] != nil ? 256 : name == "dumb" ? 0 : 8
        return ColourDepth(available: available, noColour: environment["NO_COLOR"] ?? "")
    }
}

/// What stands below a picture.
enum FaceCaption {
    static func photo(_ face: Face) -> Bilingual {
        let sex =
            switch face.sex {
            case .male: Bilingual(ja: "男", en: "male")
            case .female: Bilingual(ja: "女", en: "female")
            }
        return Bilingual(
            ja: "写真 \(face.seed)（\(face.age)歳 \(sex.ja)）", en: "photo \(face.seed) (\(face.age), \(sex.en))")
    }

    static func frame(_ situation: CameraSituation, score: Int) -> Bilingual {
        let isSame = FaceComparison.isSamePerson(score: score)
        let result = isSame ? Bilingual(ja: "一致", en: "same") : Bilingual(ja: "不一致", en: "differs")
        return Bilingual(
            ja: "\(situation.name.ja) \(score) \(result.ja)", en: "\(situation.rawValue) \(score) \(result.en)")
    }
}
