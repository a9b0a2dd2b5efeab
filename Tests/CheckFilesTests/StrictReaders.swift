import Basics

/// What the strictest public reader of face files demands.
struct StrictReader {
    let charset: FileCharset
    let today: Day
    /// A response to a request has no date in its name.
    var isFace = true

    func read(_ name: String, _ bytes: [UInt8]) throws {
        func demand(_ holds: Bool, _ why: String) throws {
            if !holds { throw StrictDocument.Refusal(why) }
        }
        if isFace {
            let place = name.lastIndex(of: "_").map { name.index(after: $0) } ?? name.endIndex
            let time = name[place...].prefix(14)
            try demand(name.hasPrefix("OQSsiquc01res_face_") && name.hasSuffix(".xml"), "name")
            try demand(name[place...].count == 18 && time.allSatisfy(\.isNumber), "time in the name")
            try demand(time.prefix(8) == today.compact, "not of today")
            let middle = name[..<place].dropFirst("OQSsiquc01res_face_".count).dropLast()
            try demand(middle.count == 30 && middle.prefix(10).allSatisfy(\.isNumber), "institution in the name")
        } else {
            try demand(name.hasPrefix("OQSsiquc01res_") && name.hasSuffix(".xml"), "name")
        }
        let document = try StrictDocument(bytes, charset: charset)
        try demand(document.encoding == charset.xmlName, "declaration")
        let root = document.root
        try demand(root.name == "XmlMsg", "root")
        try demand(root.elements.count { $0.name == "MessageHeader" } == 1, "MessageHeader")
        try demand(root.elements.count { $0.name == "MessageBody" } == 1, "MessageBody")
        try demand(root.first("SegmentOfResult") == "1", "SegmentOfResult")
        try demand(root.first("ProcessingResultStatus") == "1", "ProcessingResultStatus")
        try demand(root.first("CharacterCodeIdentifier") == (charset == .utf8 ? "0" : "1"), "CharacterCodeIdentifier")
        let code = root.first("MedicalInstitutionCode") ?? ""
        try demand(code.count == 10 && code.allSatisfy(\.isNumber), "MedicalInstitutionCode")
        try demand(root.all("ResultList").count == 1, "ResultList")
        let records = root.all("ResultOfQualificationConfirmation")
        try demand(records.count == 1, "ResultOfQualificationConfirmation")
        let kana = records[0].first("NameKana") ?? ""
        try demand((1...200).contains(kana.count), "NameKana")
        let birth = records[0].first("Birthdate") ?? ""
        try demand(birth.count == 8 && Day(birth) != nil, "Birthdate")
    }
}

/// What a reader demands that knows the code tables and throws on everything else.
enum CodeReader {
    static func read(_ bytes: [UInt8], charset: FileCharset) throws {
        let root = try StrictDocument(bytes, charset: charset).root
        for (name, codes) in tables {
            for element in root.all(name) where !codes.contains(element.text) {
                throw StrictDocument.Refusal("\(name): \(element.text)")
            }
        }
        for record in root.all("ResultOfQualificationConfirmation") {
            for name in ["InsuredCardClassification", "Name", "Sex1", "Birthdate", "InsurerName"] {
                guard let text = record.first(name), !text.isEmpty else { throw StrictDocument.Refusal("no \(name)") }
            }
        }
    }

    private static let tables: [String: [String]] = [
        "ReferenceClassification": ["1", "2"], "SegmentOfResult": ["1", "2", "9"],
        "ProcessingResultStatus": ["1", "2"],
        "CharacterCodeIdentifier": ["0", "1"], "PrescriptionIssueSelect": ["1", "2"],
        "QualificationValidity": ["1", "2", "3", "4", "5", "6"],
        "InsuredCardClassification": ["01", "02", "03", "04", "05", "06", "07", "A1"],
        "PersonalFamilyClassification": ["1", "2"], "Sex1": ["1", "2", "3"], "Sex2": ["1", "2", "3"],
        "PreschoolClassification": ["1"], "ReasonOfLoss": ["01", "02", "03", "99"],
        "InsuredPartialContributionRatio": ["010", "020", "030"],
        "ElderlyRecipientContributionRatio": ["010", "020", "030"],
        "LimitApplicationCertificateClassification": ["01", "02", "03"],
        "LimitApplicationCertificateClassificationFlag": [
            "A01", "A02", "A03", "A04", "A05", "A06", "B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09",
            "B10",
        ],
        "LimitApplicationCertificateRelatedConsFlg": ["0", "1"],
        "SpecificDiseasesCertificateRelatedConsFlg": ["0", "1"], "SpecificDiseasesDiseaseCategory": ["1", "2", "3"],
        "SpecificHealthCheckupsInfoConsFlg": ["0", "1"], "PharmacistsInfoConsFlg": ["0", "1"],
        "DiagnosisInfoConsFlg": ["0", "1"], "OperationInfoConsFlg": ["0", "1"],
    ]
}
