import FuyuanKit
import Testing

private func check<Kind: IdentifierKind>(
    _ file: String, count: Int, _ kind: Kind.Type, _ actual: (Kind) -> [String: String?]
) throws {
    let rows = try VectorFile.rows(file)
    #expect(rows.count == count)
    for row in rows {
        let wrong = mismatches(row, kind, actual)
        #expect(wrong.isEmpty, "\(row.input): \(wrong.joined(separator: "; "))")
    }
}

private func two(_ code: UInt8?) -> String? { code.map { String($0) } }

@Test func `Case numbers read as the vectors say`() throws {
    try check("case-number", count: 300, CaseNumber.self) { number in
        [
            "style": number.isLegacy ? "legacy" : "modern",
            "year": String(number.year),
            "court": number.court?.description,
            "courtLevel": number.court?.level.term.wire,
            "province": two(number.court?.province?.code),
            "special": number.special?.term.zh,
            "type": number.type?.description,
            "category": number.type?.category?.term.zh,
            "serial": number.serialText,
            "suffix": number.branch == nil ? nil : number.branchText,
        ]
    }
}

@Test func `Court codes read as the vectors say`() throws {
    try check("court-code", count: 84, CourtCode.self) { code in
        ["level": code.level.term.wire, "kind": code.courtName.zh, "province": two(code.province?.code)]
    }
}

@Test func `Unified social credit codes read as the vectors say`() throws {
    try check("uscc", count: 198, UnifiedSocialCreditCode.self) { code in
        [
            "department": code.department.name.zh, "category": code.category?.name.zh, "region": code.region,
            "org": code.organization,
        ]
    }
}

@Test func `Organisation codes read as the vectors say`() throws {
    try check("org-code", count: 141, OrganizationCode.self) { _ in [:] }
    for row in try VectorFile.rows("org-code") {
        guard let display = row["display"] else { continue }
        #expect(OrganizationCode(row.input)?.display == display)
    }
}

@Test func `Resident identity numbers read as the vectors say`() throws {
    try check("resident-id", count: 238, ResidentIdentityNumber.self) { number in
        [
            "kind": number.holder.term.wire, "region": number.regionDigits, "birth": number.birth.description,
            "sex": number.sex == .male ? "M" : "F",
        ]
    }
}

@Test func `Numbers of the first generation are upgraded as the vectors say`() throws {
    struct File: Decodable { let upgrade15: [[String]] }
    let pairs = try Fixture.json("Vectors/resident-id.json", as: File.self).upgrade15
    #expect(pairs.count == 28)
    for pair in pairs {
        let reading = try ResidentIdentityNumber.upgrading(firstGeneration: pair[0], asOf: VectorFile.today)
        #expect(reading.value.unmasked == pair[1])
    }
}

@Test func `Division codes read as the vectors say`() throws {
    try check("division", count: 29, DivisionCode.self) { code in
        [
            "level": code.level.term.wire, "province": String(code.provinceCode),
            "kind": code.countyKind?.term.wire.replacingSlash,
        ]
    }
}

extension String {
    // The vectors write one kind with slashes, which a wire name cannot have.
    fileprivate var replacingSlash: String {
        self == "county-banner-autonomous-county" ? "county/banner/autonomous-county" : self
    }
}

@Test func `Document numbers read as the vectors say`() throws {
    try check("doc-number", count: 27, DocumentNumber.self) { number in
        ["issuer": number.issuer, "year": String(number.year), "serial": String(number.serial)]
    }
}

@Test func `Index numbers read as the vectors say`() throws {
    try check("index-number", count: 22, IndexNumber.self) { number in
        [
            "org": number.organ.description, "year": String(number.year), "month": number.month.map { String($0) },
            "serial": String(number.serial),
        ]
    }
}

@Test func `Real-estate unit numbers read as the vectors say`() throws {
    try check("real-estate-unit", count: 23, RealEstateUnitNumber.self) { number in
        [
            "region": number.region, "cadastralZone": number.zone, "cadastralSubzone": number.subzone,
            "parcelFeature": number.parcelFeature, "parcelSerial": number.parcelSerial, "fixture": number.fixture,
            "display": number.display,
        ]
    }
}

@Test func `Real-estate certificate numbers read as the vectors say`() throws {
    try check("property-cert", count: 20, RealEstateCertificateNumber.self) { number in
        [
            "kind": number.document.term.wire, "province": String(Character(number.issuer)),
            "year": String(number.year), "place": number.place.isEmpty ? nil : number.place,
            "serial": number.serialText,
        ]
    }
}

@Test func `Bank card numbers read as the vectors say`() throws {
    try check("bank-card", count: 79, BankCardNumber.self) { _ in [:] }
    for row in try VectorFile.rows("bank-card") {
        guard let masked = row["masked"] else { continue }
        #expect(BankCardNumber(row.input)?.description == masked)
    }
}

@Test func `Mobile numbers read as the vectors say`() throws {
    try check("mobile", count: 26, MobileNumber.self) { ["masked": $0.description] }
}

@Test func `Number plates read as the vectors say`() throws {
    try check("plate", count: 36, LicensePlate.self) { ["kind": $0.plateKind.term.wire] }
}

@Test func `Published calculations come out as recomputed`() throws {
    struct Row: Decodable {
        let id: String
        let kind: String
        let inputs: [String: String]
    }
    struct File: Decodable { let rows: [Row] }
    let rows = try Fixture.json("Vectors/identifier-calculations.json", as: File.self).rows
    #expect(rows.map(\.id) == ["C0427", "C0429", "C0431", "C0433", "C0435", "C0437", "C0439"])
    let today = VectorFile.today
    #expect(try ResidentIdentityNumber(parsing: "440524188001010014", asOf: today).birth == CivilDate(1880, 1, 1))
    #expect(throws: IdentifierError.self) { try ResidentIdentityNumber(parsing: "160105194912310029", asOf: today) }
    let upgraded = try ResidentIdentityNumber.upgrading(firstGeneration: "110105491231002", asOf: today)
    #expect(upgraded.value.unmasked == "11010519491231002X")
    #expect(UnifiedSocialCreditCode("91350100M000100Y43") != nil)
    for wrong in ["A1110000600037341L", "91350211M00013FA1N", "91310115MA1G4L1WXK"] {
        #expect(throws: IdentifierError.self) { try UnifiedSocialCreditCode(parsing: wrong) }
    }
}

@Test func `Every example of the law sheet reads as the sheet says`() throws {
    let rows = try VectorFile.rows("identifier-sheet")
    #expect(rows.count == 557)
    for row in rows {
        let checker = try #require(IdentifierKinds.named(row["kind"] ?? ""))
        let report = checker.check(row.input, asOf: VectorFile.today)
        #expect(report.error?.code.term.wire == row["code"], "\(row.input): \(report.error?.text.en ?? "accepted")")
        let prefix = "identifier.\(checker.kind.wire)."
        #expect(Set(report.warnings.map(\.code)) == Set(row.warnings.map { prefix + $0 }), "\(row.input)")
        let isPrivate = ["resident-id", "bank-card", "mobile-number"].contains(checker.kind.wire)
        if let norm = row["norm"], !isPrivate { #expect(report.normalised == norm) }
    }
}
