/// The kinds of identifier, for a caller that knows the kind only by name.
public enum IdentifierKinds: Sendable {
    /// Every kind.
    public static let all: [IdentifierChecker] = [
        IdentifierChecker(CaseNumber.self),
        IdentifierChecker(CourtCode.self),
        IdentifierChecker(CaseTypeCode.self),
        IdentifierChecker(UnifiedSocialCreditCode.self),
        IdentifierChecker(ResidentIdentityNumber.self),
        IdentifierChecker(OrganizationCode.self),
        IdentifierChecker(DivisionCode.self),
        IdentifierChecker(DocumentNumber.self),
        IdentifierChecker(IndexNumber.self),
        IdentifierChecker(RealEstateUnitNumber.self),
        IdentifierChecker(RealEstateCertificateNumber.self),
        IdentifierChecker(BankCardNumber.self),
        IdentifierChecker(MobileNumber.self),
        IdentifierChecker(LicensePlate.self),
    ]

    /// The kind with this wire name, such as `case-number`; nil when there is none.
    public static func named(_ wire: some StringProtocol) -> IdentifierChecker? { all.first { $0.kind.wire == wire } }
}

/// Checks texts of one kind.
public struct IdentifierChecker: Sendable {
    /// What the kind is called.
    public let kind: Term
    private let body: @Sendable (String, CivilDate?) -> IdentifierReport

    /// The checker of a kind.
    public init<Kind: IdentifierKind>(_: Kind.Type) {
        kind = Kind.kind
        body = { text, day in
            do throws(IdentifierError) {
                return IdentifierReport(try Kind.read(text, asOf: day))
            } catch {
                return IdentifierReport(Kind.kind, error)
            }
        }
    }

    /// Checks a text. Without a day, nothing is held to lie in the future.
    public func check(_ text: String, asOf day: CivilDate? = nil) -> IdentifierReport { body(text, day) }
}

/// What a check found: the canonical text, its parts and warnings, or the error.
public struct IdentifierReport: Sendable, Hashable {
    /// The kind checked for.
    public let kind: Term
    /// The canonical text, masked where the kind is private; nil when there is an error.
    public let normalised: String?
    /// What the identifier is made of; empty when there is an error.
    public let parts: [IdentifierPart]
    /// What is improbable about it.
    public let warnings: [Finding]
    /// The first check that failed; nil when all passed.
    public let error: IdentifierError?

    init<Value>(_ reading: Reading<Value>) {
        kind = Value.kind
        normalised = reading.value.description
        parts = reading.value.parts
        warnings = reading.findings
        error = nil
    }

    init(_ kind: Term, _ error: IdentifierError) {
        self.kind = kind
        normalised = nil
        parts = []
        warnings = []
        self.error = error
    }
}
