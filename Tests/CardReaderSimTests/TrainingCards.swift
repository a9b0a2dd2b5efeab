import Basics
import Foundation

@testable import CardReaderSim

/// The fixed key pairs, read from the file that ships.
enum Training {
    static let keys: TrainingKeys = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "scenarios/training-keys.pem")
        return try! TrainingKeys(parsing: try! String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
    }()

    static let service = try! JPKIService(keys.authorities)

    static let chipKeys = ChipKeys(authentication: keys.cards[0], signature: keys.cards[1])
    static let otherKeys = ChipKeys(authentication: keys.cards[2], signature: keys.cards[3])

    static let text = CardText(name: "架空 花子", birth: Day("1980-06-15")!, sex: .female)

    /// A card handed out on 2024-04-01, with the PIN 1234.
    static func card(
        serial: String = "7E57A0B10C010001", keys: ChipKeys = chipKeys, pin: CardPIN? = CardPIN("1234"),
        service: JPKIService = service
    ) throws -> Card {
        Card(
            jpki: try service.application(
                serial: serial, keys: keys, from: Day("2024-04-01")!, until: Day("2028-06-15")!, pin: pin),
            surface: CardSurfaceApplication(photo: Face(seed: 1)), input: SurfaceInputApplication(text: text),
            until: Day("2033-06-15")!)
    }
}
