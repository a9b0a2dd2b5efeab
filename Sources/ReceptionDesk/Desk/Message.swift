import Basics
import Screens

/// Something said to the user: a code whose words stand in `screens/messages.*.txt`, and what goes into its gaps.
public struct Message: Hashable, Sendable {
    public let code: MessageCode
    /// For `{0}`, `{1}` of the text.
    public let arguments: [Bilingual]
    public let tone: Tone

    public init(_ code: MessageCode, _ arguments: [Bilingual] = [], tone: Tone = .plain) {
        self.code = code
        self.arguments = arguments
        self.tone = tone
    }
}

/// Every message there is. The tables of both languages carry exactly these; a test holds them to it.
public enum MessageCode: String, Hashable, Sendable, CaseIterable {
    // Sign-in
    case signinWelcome = "signin.welcome"
    case signinRefused = "signin.refused"
    case signinEmpty = "signin.empty"
    case signinDelayed = "signin.delayed"
    case signinLocked = "signin.locked"
    case signinInUse = "signin.in-use"
    case signinFilesOpen = "signin.files-open"
    case idleSignedOut = "signin.idle"
    case idleFormDropped = "signin.idle-form"
    case passwordNext = "password.next"
    case passwordWrong = "password.wrong"
    case passwordGuessable = "password.guessable"
    case passwordDiffers = "password.differs"
    case passwordChanged = "password.changed"
    case medicationNeedsViewing = "medication.needs-viewing"
    case signedIn = "signin.done"
    case signedOut = "signin.out"
    case signOutLoss = "signout.loss"
    case signinNext = "signin.next"

    // The list
    case waitingNext = "waiting.next"
    case waitingAtReader = "waiting.at-reader"
    case waitingChecked = "waiting.checked"
    case waitingImported = "waiting.imported"
    case waitingDeclared = "waiting.declared"
    case waitingDone = "waiting.done"
    case waitingEmpty = "waiting.empty"
    case notOnList = "waiting.not-on-list"
    case nobodyChosen = "waiting.nobody"
    case noCard = "waiting.no-card"
    case notCheckedYet = "waiting.unchecked"
    case importedBefore = "waiting.imported-before"
    case declaredBefore = "waiting.declared-before"
    case cardStillOnReader = "reader.card-left"

    // The day
    case dayTurned = "day.turned"
    case dayMorning = "day.morning"

    // The reader
    case readerNext = "reader.next"
    case readerEnded = "reader.ended"
    case cardPlaced = "reader.placed"
    case cardTaken = "reader.taken"
    case cardLeft = "reader.left"
    case phoneInHand = "reader.phone-in-hand"
    case readerOutOfOrder = "reader.out-of-order"
    case readerRestarted = "reader.restarted"
    case restartQuestion = "reader.restart-question"
    case restartLoss = "reader.restart-loss"
    case appNotHere = "reader.no-app"
    case visualOn = "visual.on"
    case visualOff = "visual.off"
    case visualAtReader = "visual.at-reader"
    case visualNeedsAdministrator = "visual.administrator"
    case visualRemember = "visual.remember"
    case visualNext = "visual.next"
    case visualGuide = "visual.guide"
    case visualQuestion = "visual.question"

    // The line
    case asking = "line.asking"
    case lineDown = "line.down"
    case lineRefused = "line.refused"
    case notAuthenticated = "line.not-authenticated"
    case lineUntrusted = "line.untrusted"
    case lineForeign = "line.foreign"
    case lineReplayed = "line.replayed"
    case lineLate = "line.late"
    case lineDiscarded = "line.discarded"
    case lineDoubled = "line.doubled"
    case useNotRecorded = "line.not-recorded"

    // The answer
    case nextValid = "next.valid"
    case nextValidDiffers = "next.valid-differs"
    case nextNewPatient = "next.new-patient"
    case nextImported = "next.imported"
    case nextImportedPaper = "next.imported-paper"
    case nextInvalid = "next.invalid"
    case nextInvalidNewer = "next.invalid-newer"
    case nextNotFound = "next.not-found"
    case nextAmbiguous = "next.ambiguous"
    case nextOtherPerson = "next.other-person"
    case nextSeveralCharts = "next.several-charts"
    case whyValid = "why.valid"
    case whyDiffers = "why.differs"
    case whyBlackCircle = "why.black-circle"
    case whyNewPatient = "why.new-patient"
    case whyInvalid = "why.invalid"
    case whyInvalidNewer = "why.invalid-newer"
    case whyNotFound = "why.not-found"
    case whyAmbiguous = "why.ambiguous"
    case whyOtherPerson = "why.other-person"
    case whySeveralCharts = "why.several-charts"
    case sayReader = "say.reader"
    case sayValid = "say.valid"
    case sayInvalid = "say.invalid"
    case sayNotFound = "say.not-found"
    case sayNumber = "say.number"
    case answered = "answer.arrived"
    case answeredChoices = "answer.choices"
    case answeredAside = "answer.aside"
    case answeredForOther = "answer.for-other"

    // Medication
    case medicationSwitch = "medication.switch"
    case medicationSwitchLoss = "medication.switch-loss"
    case medicationOpened = "medication.opened"
    case medicationClosed = "medication.closed"
    case medicationNothing = "medication.nothing"
    case medicationNext = "medication.next"

    // The clinician's view
    case clinicalSwitch = "clinical.switch"
    case clinicalOpened = "clinical.opened"
    case clinicalClosed = "clinical.closed"
    case clinicalNothing = "clinical.nothing"
    case clinicalLapsed = "clinical.lapsed"
    case clinicalNext = "clinical.next"
    case accountBack = "account.back"

    // Differences and import
    case differencesNone = "differences.none"
    case differencesNext = "differences.next"
    case importDone = "import.done"
    case importAgain = "import.again"
    case importRefused = "import.refused"
    case importRefusal = "import.refusal"
    case importNothing = "import.nothing"

    // Entry
    case entryNext = "entry.next"
    case entryNotice = "entry.notice"
    case entryPaper = "entry.paper"
    case entryMissing = "entry.missing"
    case entryBadNumber = "entry.bad-number"
    case entryBadBirth = "entry.bad-birth"
    case entryMyNumber = "entry.my-number"
    case entryAddBranch = "entry.add-branch"
    case entryLookAgain = "entry.look-again"
    case entryNewPaper = "entry.new-paper"

    // Papers
    case papersNext = "papers.next"
    case papersThisVisit = "papers.this-visit"
    case papersWithCard = "papers.with-card"
    case papersDeclared = "papers.declared"
    case papersNotNeeded = "papers.not-needed"
    case papersNobody = "papers.nobody"
    case papersFullCharge = "papers.full-charge"
    case papersNotAccepted = "papers.not-accepted"

    // The file interface
    case faceWritten = "files.face-written"
    case faceFailed = "files.face-failed"

    // The receipt computer
    case receiptNext = "receipt.next"
    case receiptNobody = "receipt.nobody"
    case searchNext = "search.next"
    case searchNobody = "search.nobody"
    case searchOtherPerson = "search.other-person"
    case searchChosen = "search.chosen"
    case searchForAnswer = "search.for-answer"
    case insurancesNext = "insurances.next"
    case insurancesNone = "insurances.none"
    case handNext = "hand.next"
    case handNothing = "hand.nothing"
    case handEmpty = "hand.empty"
    case handDone = "hand.done"
    case handCompared = "hand.compared"
    case handCaveat = "hand.caveat"
    case handLeaveQuestion = "hand.leave-question"
    case handLeaveLoss = "hand.leave-loss"
    case sheetNext = "sheet.next"
    case sheetIsDone = "sheet.done"
    case sheetEmpty = "sheet.empty"
    case billLimited = "bill.limited"
    case billBelow = "bill.below"
    case billNoLimit = "bill.no-limit"
    case billByExpense = "bill.by-expense"
    case doneSaid = "done.said"
    case doneAlready = "done.already"
    case doneNotArrived = "done.not-arrived"
    case doneNobody = "done.nobody"
    case doneQuestion = "done.question"
    case doneUnimported = "done.unimported"
    case undoneSaid = "undone.said"
    case undoneNothing = "undone.nothing"

    // The program
    case notHere = "act.not-here"
    case languageSwitched = "language.switched"
    case screensReloaded = "screens.reloaded"
    case screensBad = "screens.bad"
    case storeFailed = "store.failed"
    case quitQuestion = "quit.question"
    case quitNoLoss = "quit.no-loss"
    case quitLoss = "quit.loss"
    case signOutQuestion = "signout.question"
    case mark
    case blank
}
