import Basics
import CardReaderSim
import ReceptionDesk

/// Somebody's errand at the municipality's office, run in a data folder and told.
struct CardErrandRun {
    let errand: CardErrand
    let person: String

    /// - Throws: bad data for nobody known, nobody with a card, or a PIN where there is none.
    func run(_ command: CardsCommand) throws {
        let globals = command.parent.globals
        let folder = try CardsFolder.open(command)
        guard let person = folder.people.first(where: { $0.id == person }) else {
            throw Failure.unknownPerson(person, folder.library)
        }
        if errand == .unlockPIN, let card = person.card, card.pin == nil {
            throw Failure(
                .badData, ja: "\(who(person).ja)のカードには暗証番号がありません。顔認証か目視確認で使うカードです。",
                en: "The card of \(who(person).en) has no PIN; it is used by face or staff comparison.")
        }
        let world = World(
            databases: folder.databases, people: folder.people, seed: globals.seed, chips: folder.chips,
            conduct: .command)
        try world.run(errand, for: person.id, on: folder.today)
        let card = try folder.chips.standings(of: person)[0]
        Output.line(report(person, card, today: folder.today)[globals.language])
    }

    private func who(_ person: Person) -> Bilingual {
        Bilingual(ja: "\(person.name)さん（\(person.id)）", en: "\(person.romaji) (\(person.id))")
    }

    /// What happened, and when the centre knows.
    private func report(_ person: Person, _ card: ChipStanding, today: Day) -> Bilingual {
        let who = who(person)
        let chipAlone = Bilingual(
            ja: "変わったのはカードだけで、オンライン資格確認等システムには何も伝わりません。次にカードを置いたときから使えます。",
            en:
                "Only the card has changed, and the centre hears nothing of it. It works when the card is put down next."
        )
        switch errand {
        case .unlockPIN:
            return Bilingual(
                ja: "\(who.ja)：市区町村の窓口で暗証番号のロックを解除しました。番号は同じで、残り\(CardPIN.tries)回です。\(chipAlone.ja)",
                en:
                    "\(who.en): the municipality's office unlocked the PIN. The digits are the same, \(CardPIN.tries) tries "
                    + "left. \(chipAlone.en)")
        case .unlockFace:
            return Bilingual(
                ja: "\(who.ja)：市区町村の窓口で顔認証のロックを解除しました。残り\(FaceCounter.tries)回です。\(chipAlone.ja)",
                en: "\(who.en): the municipality's office unlocked the face, \(FaceCounter.tries) tries left. "
                    + "\(chipAlone.en)")
        case .renew:
            return Bilingual(
                ja: "\(who.ja)：電子証明書を更新しました。新しいシリアル番号は \(card.serial)、有効期限は \(card.certificateUntil) です。"
                    + "古い電子証明書の失効はオンライン資格確認等システムにすぐ伝わり、新しいものは夜が明けた \(today + 1) から使えます。",
                en: "\(who.en): the certificates were renewed. The new serial is \(card.serial), valid until "
                    + "\(card.certificateUntil). The centre knows at once that the old one is revoked, and knows the new one "
                    + "after the night, from \(today + 1).")
        case .reportLoss:
            guard card.revoked != nil else {
                return Bilingual(
                    ja: "\(who.ja)：紛失の届出をしました。電子証明書の有効期限は \(card.certificateUntil) に切れているため、失効させるものはありません。",
                    en:
                        "\(who.en): the card was reported lost. Its certificate ended on \(card.certificateUntil), so there "
                        + "is nothing to revoke.")
            }
            let phone = person.phone == nil ? Bilingual(ja: "", en: "") : Bilingual(ja: "とスマートフォン", en: " and phone")
            return Bilingual(
                ja: "\(who.ja)：紛失の届出をしました。カード\(phone.ja)の電子証明書は失効し、オンライン資格確認等システムにすぐ伝わります。",
                en:
                    "\(who.en): the card was reported lost. The certificates of card\(phone.en) are revoked, and the centre "
                    + "knows at once.")
        }
    }
}
