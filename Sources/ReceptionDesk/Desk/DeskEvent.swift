import Basics
import CardReaderSim
import ClinicRecords
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

    // The clinic's records
    /// The training accounts whose passwords are still those that the sign-in screen shows.
    case accountsOffered([TrainingAccount])
    case signedIn(Operator)
    case signInRefused(SignInRefusal)
    case passwordChanged
    /// What was typed as the current password is not it.
    case passwordRefused

    // The world
    case clockRead(Moment)
    case visitorArrived(Visitor)
    /// A new day, with its own list of patients. The clock has been read already.
    case dayBegan(DayBreak, [Visitor])
    /// Something at the reader of that number, from 1.
    case reader(ReaderEvent, at: Int = 1)
    /// The chip has signed.
    case signed(CardAuthentication, at: Int = 1)
    /// The chip refused to sign, or is no longer there.
    case signingRefused(at: Int = 1)
    case frameTaken(PixelImage, at: Int = 1)
    case photosShown(chip: PixelImage, frame: PixelImage, at: Int = 1)
    case lineDelivered(LineMessage)
    case lineFailed
    /// A message did not open at one end of the line.
    case lineRefused(RefusedMessage)
    case receiptMatched(check: String, PatientMatch)
    case imported(check: String, ImportOutcome)
    case dayListed([DayEntry], patient: ReceiptPatient?)
    case patientsFound(PatientsFound)
    case expensesListed(chart: String, [PatientExpense])
    /// What a visit of the day's list carries, and what that comes to.
    case visitBilled(visit: String, Treatment, VisitBill)
    /// A visit is no longer over; what it carried goes on from there.
    case visitReopened(visit: String, Treatment)
    case timerEnded(DeskTimer)
    /// What is armed now, after a change or a strike.
    case faultsArmed([ArmedFault])
    case screensReloaded(errors: [TextFileError])
    /// The time has come for a face file that a fault held back, or for the rest of one.
    case faceDue(FaceDelivery)
    case facePushed(name: String)
    case facePushFailed(name: String, Bilingual)
    /// What the world saw behind the counter. Not in any trace: sealed bytes differ from run to run.
    case behindSeen(BehindTheCounter)
    /// The use of the line that was to be recorded first is in the terminal's usage log.
    case useRecorded
    /// It is not: what came is not shown.
    case useNotRecorded(Bilingual)
    /// A file of the program refused; nothing was half-written.
    case storeFailed(Bilingual)
}

/// How a day came: over a counter at work, or over a closed one.
public enum DayBreak: Hashable, Sendable {
    case midnight, morning
}

/// What the desk wants done. The world performs it and reports back with events.
public enum DeskEffect: Hashable, Sendable {
    /// Something to be done at the reader of that number, from 1.
    case reader(ReaderTask, at: Int = 1)

    // The clinic's records
    case signIn(id: String, TypedPassword)
    case signOut(id: String)
    case changePassword(id: String, current: TypedPassword, new: TypedPassword)

    // The line
    case transmit(LineMessage)
    /// Enters a check or a view, with what came of it, into the terminal's usage log. Nothing of it is shown before the
    /// world has said that it is there. Of the visit by which it is on the day's list, if it is.
    case recordUse(Usage, visitor: String?)

    // The receipt computer
    case matchPatient(check: String, Coverage)
    case importAnswer(ImportRequest)
    case listDay(chart: String?)
    case noteProgress(visitor: String, VisitProgress)
    case searchPatients(PatientSearch)
    case listExpenses(chart: String)
    /// Reckons what a visit comes to, and writes nothing; nil for what it was charged with, if it was.
    case billVisit(visit: String, Treatment?, TableChoice)
    /// The visit is over: charged for what it carries, if it carries anything.
    case settleVisit(visit: String, Treatment, TableChoice)
    /// It is not over after all.
    case reopenVisit(visit: String)

    // The file interface
    case pushFace(FaceCheck)
    case bringFace(FaceDelivery)

    /// What the systems hold of a person, and what crossed the line; nil with nobody in front.
    case lookBehind(BackstagePage, of: PersonReference?)

    // The program
    case startTimer(DeskTimer, seconds: Int)
    case stopTimer(DeskTimer)
    case armFault(ArmedFault)
    case disarmFault(name: String)
    case reloadScreens
    case redraw
    case suspend
    case quit
}

/// What is to be done at one reader: by the patient's hand, with the chip, by the camera.
public enum ReaderTask: Hashable, Sendable {
    /// The patient of this visit puts the card on the reader.
    case callPatient(visitor: String)
    /// The patient of this visit holds a phone to the external reader.
    case holdPhone(visitor: String)
    /// The card goes back into the patient's hand, or stays there, where the reader has not taken it.
    case takeCardBack
    /// What was held is not to be read, or not any longer: its chip forgets what was proven.
    case putPhoneAway
    /// Put the digits to the chip with this serial, of card or phone, and to no other.
    case verifyPIN(serial: String, TypedDigits)
    case takeFrame
    case compareFaces
    case showPhoto
    case forgetPhotos
    /// Power is on: the device comes up, or does not.
    case startUp
    /// Let the chip with this serial sign the centre's challenge: after the PIN on the path with it, else on the path
    /// without.
    case sign(serial: String, challenge: Octets, IdentityProof)
}

/// The timers of the desk: one for the line, two for each reader, which is named by its number.
public enum DeskTimer: Hashable, Sendable, Comparable {
    /// The camera takes its time; the comparison follows.
    case camera(Int = 1)
    /// Patience with the line.
    case line
    /// Whatever the reader waits for.
    case reader(Int = 1)
}
