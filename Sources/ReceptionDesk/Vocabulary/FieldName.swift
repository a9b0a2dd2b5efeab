import Basics

/// Every field there is: what screens show, scenarios assert, `--plain` prints and the journal names.
///
/// This is the one place that spells them. A name is `subject.property`; its meaning is said beside it.
public enum FieldName: String, CaseIterable, Sendable {
    // The frame of every screen
    case mark
    case today
    case clock
    case edition
    case account
    case siteName = "site.name"
    case siteCode = "site.code"
    case message
    case keys
    case next
    case why
    case speech

    // Sign-in
    case signinID = "signin.id"
    case signinPassword = "signin.password"
    case signinOffer = "signin.offer"
    // Change of password
    case passwordOwner = "password.owner"
    case passwordCurrent = "password.current"
    case passwordNew = "password.new"
    case passwordAgain = "password.again"
    case passwordFlaw = "password.flaw"

    // The list of patients
    case waitingNo = "waiting.no"
    case waitingArrived = "waiting.arrived"
    case waitingName = "waiting.name"
    case waitingHeld = "waiting.held"
    case waitingChecked = "waiting.checked"
    case waitingState = "waiting.state"

    // The person and the proof
    case patientName = "patient.name"
    case patientKana = "patient.kana"
    case patientBirth = "patient.birth"
    case patientAge = "patient.age"
    case patientSex = "patient.sex"
    case identityMethod = "identity.method"

    // Coverage
    case coverageStatus = "coverage.status"
    case coverageSection = "coverage.section"
    case insurerNumber = "insurer.number"
    case insurerName = "insurer.name"
    case insuredSymbol = "insured.symbol"
    case insuredNumber = "insured.number"
    case insuredBranch = "insured.branch"
    case insuredRelation = "insured.relation"
    case share
    case coverageFrom = "coverage.from"
    case coverageTo = "coverage.to"
    case checkedAt = "checked.at"

    // Limit certificate
    case limitSection = "limit.section"
    case limitClass = "limit.class"
    case limitFrom = "limit.from"
    case limitTo = "limit.to"
    case limitNote = "limit.note"

    // Medication
    case medicationSection = "medication.section"
    case medicationConsent = "medication.consent"
    case medicationSummary = "medication.summary"
    case medicationUntil = "medication.until"
    case medicationContents = "medication.contents"
    case medicationDate = "medication.date"
    case medicationDrug = "medication.drug"
    case medicationAmount = "medication.amount"
    case medicationDays = "medication.days"
    case medicationUsage = "medication.usage"
    case medicationPage = "medication.page"

    // What clinicians may open
    case checkupConsent = "checkup.consent"
    case treatmentConsent = "treatment.consent"
    case operationsConsent = "operations.consent"
    case clinicalConsents = "clinical.consents"
    case consentUntil = "consent.until"
    case clinicalPage = "clinical.page"
    case clinicalContents = "clinical.contents"
    case clinicalDay = "clinical.day"
    case clinicalItem = "clinical.item"
    case clinicalValue = "clinical.value"
    case clinicalRange = "clinical.range"

    // Reasons of the answer
    case reasonText = "reason.text"

    // Differences
    case differenceCount = "difference.count"
    case differenceItem = "difference.item"
    case differenceHeld = "difference.held"
    case differenceNow = "difference.now"
    case differenceDecision = "difference.decision"
    case differenceWhy = "difference.why"

    // The receipt computer
    case receiptStatus = "receipt.status"
    case receiptChart = "receipt.chart"
    case receiptName = "receipt.name"
    case receiptKana = "receipt.kana"
    case receiptBirth = "receipt.birth"
    case receiptSex = "receipt.sex"
    case receiptInsurerNumber = "receipt.insurer.number"
    case receiptInsurerName = "receipt.insurer.name"
    case receiptSymbol = "receipt.symbol"
    case receiptNumber = "receipt.number"
    case receiptBranch = "receipt.branch"
    case receiptShare = "receipt.share"
    case receiptLimit = "receipt.limit"
    case receiptImportedAt = "receipt.imported.at"
    case receiptHistory = "receipt.history"
    case dayNo = "day.no"
    case dayName = "day.name"
    case dayArrived = "day.arrived"
    case dayState = "day.state"
    case dayPage = "day.page"

    // Its patients, looked for
    case searchText = "search.text"
    case searchCount = "search.count"
    case searchChart = "search.chart"
    case searchName = "search.name"
    case searchKana = "search.kana"
    case searchBirth = "search.birth"
    case searchNumber = "search.number"

    // Insurances on record
    case insurancesCombination = "insurances.combination"
    case insurancesRecord = "insurances.record"
    case insurancesPage = "insurances.page"

    // An insurance typed by hand, and what that took
    case handInsurer = "hand.insurer"
    case handSymbol = "hand.symbol"
    case handNumber = "hand.number"
    case handBranch = "hand.branch"
    case handShare = "hand.share"
    case handFrom = "hand.from"
    case handLimit = "hand.limit"
    case handPaper = "hand.paper"
    case handSlip = "hand.slip"
    case effortWay = "effort.way"
    case effortKeys = "effort.keys"
    case effortSeconds = "effort.seconds"
    case effortSlips = "effort.slips"
    case effortNote = "effort.note"

    // Services and drugs of a visit, and its payment
    case tableName = "table.name"
    case tablePoints = "table.points"
    case tablePage = "table.page"
    case tableChosen = "table.chosen"
    case lineName = "line.name"
    case lineCount = "line.count"
    case linePoints = "line.points"
    case billPoints = "bill.points"
    case billCost = "bill.cost"
    case billShare = "bill.share"
    case billLimit = "bill.limit"
    case billExpense = "bill.expense"
    case billYen = "bill.yen"
    case billNote = "bill.note"

    // Typing from a paper
    case entryDocument = "entry.document"
    case entryInsurer = "entry.insurer"
    case entrySymbol = "entry.symbol"
    case entryNumber = "entry.number"
    case entryBranch = "entry.branch"
    case entryBirth = "entry.birth"
    case entryLimit = "entry.limit"
    case entryNotice = "entry.notice"

    // Papers in place of a check by card
    case paperName = "paper.name"
    case paperRuling = "paper.ruling"
    case paperCircumstance = "paper.circumstance"
    case paperConduct = "paper.conduct"
    case paperSource = "paper.source"

    // Staff comparing the photo
    case visualPhoto = "visual.photo"
    case visualFrame = "visual.frame"
    case visualQuestion = "visual.question"
    case visualGuide = "visual.guide"

    // The reader
    case readerNo = "reader.no"
    case readerEdition = "reader.edition"
    case readerState = "reader.state"
    case readerTitle = "reader.title"
    case readerLines = "reader.lines"
    case readerOffer = "reader.offer"
    case readerNotice = "reader.notice"
    case readerPIN = "reader.pin"
    case readerTries = "reader.pin.tries"
    case readerFrame = "reader.frame"
    case readerQuestion = "reader.question"
    case readerMode = "reader.mode"
    case readerHint = "reader.hint"
    case readerSign = "reader.sign"
    case readerLight = "reader.light"

    // Pop-ups
    case helpScreen = "help.screen"
    case helpKey = "help.key"
    case helpAct = "help.act"
    case helpMoreKey = "help.more.key"
    case helpMoreAct = "help.more.act"
    case logText = "log.text"
    case faultName = "fault.name"
    case faultMeaning = "fault.meaning"
    case faultState = "fault.state"
    case backstageSubject = "backstage.subject"
    case backstageSystem = "backstage.system"
    case backstageMyNumber = "backstage.mynumber"
    case backstageNamed = "backstage.named"
    case backstageMark = "backstage.mark"
    case backstageOperator = "backstage.operator"
    case backstageHolds = "backstage.holds"
    case backstageSource = "backstage.source"
    case backstageLimit = "backstage.limit"
    case backstageChosen = "backstage.chosen"
    case backstageKeys = "backstage.keys"
    case backstageSent = "backstage.sent"
    case backstageRequest = "backstage.request"
    case backstageRequestSealed = "backstage.request.sealed"
    case backstageReceived = "backstage.received"
    case backstageReply = "backstage.reply"
    case backstageReplySealed = "backstage.reply.sealed"
    case backstageSearch = "backstage.search"
    case backstageSide = "backstage.side"
    case backstageFirst = "backstage.first"
    case backstageSecond = "backstage.second"
    case backstageVerdict = "backstage.verdict"
    case backstageItem = "backstage.item"
    case backstageHeld = "backstage.held"
    case backstageConsent = "backstage.consent"
    case backstageShown = "backstage.shown"
    case leakVerdict = "leak.verdict"
    case leakFound = "leak.found"
    case leakLook = "leak.look"
    case leakContained = "leak.contained"
    case leakStep = "leak.step"
    case leakWhen = "leak.when"
    case leakStanding = "leak.standing"
    case leakTo = "leak.to"
    case leakMark = "leak.mark"
    case confirmQuestion = "confirm.question"
    case confirmLoss = "confirm.loss"
}

extension FieldName {
    /// What is typed there is never repeated: not in a message, a journal or a log.
    var isSecret: Bool {
        switch self {
        case .signinPassword, .passwordCurrent, .passwordNew, .passwordAgain, .readerPIN: true
        default: false
        }
    }
}
