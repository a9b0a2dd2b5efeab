import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import Screens

/// What happens to the desk. Named for what happened, never for what should be done about it.
public enum DeskEvent: Hashable, Sendable {
    // The clerk
    case keyPressed(Key)
    case actChosen(Act)
    case pasted(String)
    /// Signs in under a training account, whoever was signed in before.
    case accountChosen(Account)
    case visitorChosen(String)
    /// A whole field filled in at once, as scenarios and `--plain` do.
    case typed(FieldName, String)
    /// A click on a field of the screen, and on which of its rows, from 0.
    case clicked(FieldName, row: Int)

    // The world
    case clockRead(Moment)
    case visitorArrived(Visitor)
    /// A new day, with its own list of patients. The clock has been read already.
    case dayBegan(DayBreak, [Visitor])
    case reader(ReaderEvent)
    case frameTaken(PixelImage)
    case photosShown(chip: PixelImage, frame: PixelImage)
    case lineDelivered(LineMessage)
    case lineFailed
    case receiptMatched(check: String, PatientMatch)
    case imported(check: String, ImportOutcome)
    case dayListed([DayEntry], patient: ReceiptPatient?)
    case timerEnded(DeskTimer)
    case screensReloaded(errors: [TextFileError])
    /// A file of the program refused; nothing was half-written.
    case storeFailed(Bilingual)
}

/// How a day came: over a counter at work, or over a closed one.
public enum DayBreak: Hashable, Sendable {
    case midnight, morning
}

/// What the desk wants done. The world performs it and reports back with events.
public enum DeskEffect: Hashable, Sendable {
    // Card and reader
    /// The patient of this visit puts the card on the reader.
    case callToReader(visitor: String)
    case takeCardBack
    case verifyPIN(String)
    case takeFrame
    case compareFaces
    case showPhoto
    case forgetPhotos

    // The line
    case transmit(LineMessage)

    // The receipt computer
    case matchPatient(check: String, Coverage)
    case importAnswer(ImportRequest)
    case listDay(chart: String?)
    case noteProgress(visitor: String, VisitProgress)

    // The program
    case startTimer(DeskTimer, seconds: Int)
    case stopTimer(DeskTimer)
    case reloadScreens
    case redraw
    case suspend
    case quit
}

/// The timers of the desk, one of each.
public enum DeskTimer: String, Hashable, Sendable, CaseIterable {
    /// The camera takes its time; the comparison follows.
    case camera
    /// Patience with the line.
    case line
    /// Whatever the reader waits for.
    case reader
}
