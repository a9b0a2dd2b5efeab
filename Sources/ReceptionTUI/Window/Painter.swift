import Basics
import ReceptionDesk
import Screens

/// From a desk to one grid of the terminal's size: the window, the reader beside or over it, pop-ups, captions.
struct Painter {
    var pictures: PictureSet
    var wording: Wording
    var policy = GlyphPolicy.oneCellBlackCircle

    /// The stage for a desk; `captions` are the lines of a demonstration or a practice.
    func stage(
        _ desk: Desk, columns: Int, rows: Int, captions: [FieldValue] = [], yieldsMessageLine: Bool = false
    ) -> Stage {
        let fields = desk.fields(wording)
        let isWide = columns >= Stage.columnsBeside
        let backstage = backstage(desk, fields, columns: columns, rows: rows)
        let reader =
            desk.account != nil && (isWide || desk.readerIsInFront)
            ? draw(desk.readerScreen, fields, desk.language) : nil
        var captions = captions
        var window = fields
        var inFront = fields
        if rows <= 24, let first = captions.first {
            // There is no strip below at this height: the caption takes the message line.
            if !yieldsMessageLine {
                window[FieldName.message.rawValue] = .value(first)
                // A page that hides the window has no line of messages: its keys give way.
                inFront[FieldName.backstageKeys.rawValue] = .value(first)
            }
            captions = []
        }
        return Stage(
            columns: columns, rows: rows, base: draw(desk.windowScreen, window, desk.language),
            side: backstage?.place == .beside ? backstage?.grid : reader,
            below: backstage?.place == .below ? backstage?.grid : nil,
            popUps: popUp(desk, beside: backstage?.place).map { [draw($0, inFront, desk.language)] } ?? [],
            captions: captions, policy: policy)
    }

    /// What lies over the window; the view behind the counter does only where there is no room beside or below.
    private func popUp(_ desk: Desk, beside place: BackstagePlace?) -> ScreenName? {
        guard let popUp = desk.popUp else { return nil }
        if popUp == .backstage, place != nil { return nil }
        return desk.screen
    }

    private enum BackstagePlace { case below, beside }

    /// The view behind the counter, where it can be seen along with the window: below it, or in the place of a reader that
    /// nobody uses.
    private func backstage(
        _ desk: Desk, _ fields: Fields, columns: Int, rows: Int
    ) -> (grid: Grid, place: BackstagePlace)? {
        guard let open = desk.backstage else { return nil }
        let place: BackstagePlace
        if rows >= Painter.rowsForBelow {
            place = .below
        } else if columns >= Painter.columnsForBeside, !desk.readerIsInFront {
            place = .beside
        } else {
            return nil
        }
        return (draw(open.page.screen, fields, desk.language), place)
    }

    /// Two pictures of 24 rows, one under the other.
    private static let rowsForBelow = 48
    /// Two pictures of 80 columns side by side.
    private static let columnsForBeside = 160

    private func draw(_ screen: ScreenName, _ fields: Fields, _ language: Language) -> Grid {
        // The other language's picture is better than none; with neither, the fault is on the message line already.
        let picture = pictures[screen.rawValue, language] ?? pictures[screen.rawValue, language == .ja ? .en : .ja]
        return picture?.draw(fields, policy: policy) ?? Grid(columns: 80, rows: 24)
    }

    /// The field under a cell of the terminal, and which of its rows.
    func field(at row: Int, _ column: Int, desk: Desk, columns: Int, rows: Int) -> (field: FieldName, row: Int)? {
        let stage = stage(desk, columns: columns, rows: rows)
        guard desk.popUp == nil else { return nil }
        let placement = stage.placement
        if let side = stage.side,
            let slot = slot(
                desk.readerScreen, desk.language, row: row - placement.side.row, column: column - placement.side.column,
                in: side)
        {
            return slot
        }
        return slot(
            desk.windowScreen, desk.language, row: row - placement.base.row, column: column - placement.base.column,
            in: stage.base)
    }

    private func slot(
        _ screen: ScreenName, _ language: Language, row: Int, column: Int, in grid: Grid
    ) -> (field: FieldName, row: Int)? {
        guard (0..<grid.rows).contains(row), (0..<grid.columns).contains(column),
            let slot = pictures[screen.rawValue, language]?.slots.first(where: {
                ($0.row..<$0.row + $0.height).contains(row) && ($0.column..<$0.column + $0.width).contains(column)
            }), let field = FieldName(rawValue: slot.name)
        else { return nil }
        return (field, row - slot.row)
    }
}
