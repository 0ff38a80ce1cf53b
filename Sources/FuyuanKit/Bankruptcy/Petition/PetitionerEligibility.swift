/// What one kind of petitioner may ask for, and what it must show: a row of the table of petitioners.
public struct PetitionerEligibility: Sendable, Hashable {
    /// Who asks.
    public let petitioner: PetitionerKind
    /// What may be asked for, whatever the debtor.
    public let procedures: EnumSet<BankruptcyProcedure>
    /// What is allowed besides where the debtor is an insurer (保险法 art. 90).
    public let ofInsurers: EnumSet<BankruptcyProcedure>
    /// Whether the petition is made in a case already accepted, before declaration.
    public let isLater: Bool
    /// Whether the petitioner must ask, not only may.
    public let isDuty: Bool
    /// The ground to prove.
    public let ground: Bilingual
    /// What is needed besides; nil where nothing is.
    public let requirement: Bilingual?
    /// The articles.
    public let basis: Basis
    /// How well the row was verified.
    public let evidence: Evidence

    init(
        _ petitioner: PetitionerKind, _ procedures: EnumSet<BankruptcyProcedure>,
        ofInsurers: EnumSet<BankruptcyProcedure> = [], isLater: Bool = false, isDuty: Bool = false, _ ground: Bilingual,
        _ requirement: Bilingual?, _ basis: Basis, evidence: Evidence = .statute
    ) {
        self.petitioner = petitioner
        self.procedures = procedures
        self.ofInsurers = ofInsurers
        self.isLater = isLater
        self.isDuty = isDuty
        self.ground = ground
        self.requirement = requirement
        self.basis = basis
        self.evidence = evidence
    }

    /// Whether a procedure may be asked for against a debtor: a financial regulator asks against financial institutions
    /// alone, and some bodies can only be liquidated.
    public func allows(_ procedure: BankruptcyProcedure, of debtor: BankruptcyDebtorKind) -> Bool {
        if petitioner == .regulator, !debtor.isFinancial { return false }
        if debtor.isForLiquidationOnly, procedure != .liquidation { return false }
        return procedures.contains(procedure) || (debtor == .insurer && ofInsurers.contains(procedure))
    }

    /// Every row.
    public static let table: [PetitionerEligibility] = PetitionerKind.allCases.map(of)

    /// The row of one kind of petitioner.
    public static func of(_ petitioner: PetitionerKind) -> PetitionerEligibility {
        switch petitioner {
        case .debtor:
            PetitionerEligibility(
                petitioner, .all, Grounds.insolvency,
                Bilingual("提交财产状况说明等材料；和解应提出和解协议草案", "the annexes; for settlement a draft agreement"),
                Basis(.bankruptcy(7, 1), .bankruptcy(8), .bankruptcy(95), .bankruptcy(2)))
        case .creditor:
            PetitionerEligibility(
                petitioner, [.liquidation, .reorganization], Grounds.unpaid,
                Bilingual("提交债务人不能清偿到期债务的有关证据", "evidence that due debts are unpaid"),
                Basis(
                    .bankruptcy(7, 2), .bankruptcyInterpretation1(2), .bankruptcyInterpretation1(6),
                    .bankruptcyInterpretation1(8)))
        case .liquidationObligor:
            PetitionerEligibility(
                petitioner, [.liquidation], isDuty: true,
                Bilingual("已解散但未清算或者未清算完毕，资产不足以清偿债务", "dissolved, not fully liquidated, assets below debts"), nil,
                Basis(.bankruptcy(7, 3), .company(237)))
        case .creditorOfDissolved:
            PetitionerEligibility(
                petitioner, [.liquidation],
                Bilingual("已解散，未在合理期限内清算完毕", "dissolved and not liquidated in reasonable time"),
                Bilingual("债务人可在异议期内举证推翻", "the debtor may disprove it in the time to object"),
                Basis(.bankruptcyInterpretation1(5)))
        case .shareholder:
            PetitionerEligibility(
                petitioner, [.reorganization], isLater: true, Grounds.insolvency,
                Bilingual("债权人申请清算，受理后宣告前；出资额占注册资本十分之一以上", "in a creditor’s liquidation; a tenth of the capital"),
                Basis(.bankruptcy(70, 2)))
        case .laterDebtor:
            PetitionerEligibility(
                petitioner, [.reorganization, .settlement], isLater: true, Grounds.insolvency,
                Bilingual("受理后宣告前；重整限于债权人申请清算的案件", "reorganisation only in a creditor’s liquidation"),
                Basis(.bankruptcy(70, 2), .bankruptcy(95, 1)))
        case .regulator:
            PetitionerEligibility(
                petitioner, [.liquidation, .reorganization], Grounds.insolvency, nil,
                Basis(.bankruptcy(134), Citation("INS15", 90), Citation("INS15", 148), Citation("SRD23", 37)))
        case .financialInstitution:
            PetitionerEligibility(
                petitioner, [.liquidation, .reorganization], ofInsurers: [.settlement], Grounds.insolvency,
                Grounds.consent, Basis(Citation("COB15", 71), Citation("INS15", 90), Citation("SRD23", 38)))
        case .financialCreditor:
            PetitionerEligibility(
                petitioner, [.liquidation, .reorganization], ofInsurers: [.settlement], Grounds.unpaid, Grounds.consent,
                Basis(Citation("COB15", 71), Citation("INS15", 90), Citation("SRD23", 38)))
        case .stateFirm:
            PetitionerEligibility(
                petitioner, .all, Grounds.insolvency,
                Bilingual(
                    "出资人职责机构决定；重要的报本级人民政府批准；听取工会和职工意见",
                    "the owner’s decision; approval of important ones; the opinion of union and employees"),
                Basis(Citation("SOE08", 31), Citation("SOE08", 34), Citation("SOE08", 37), .company(172)))
        case .partnershipCreditor:
            PetitionerEligibility(
                petitioner, [.liquidation], Bilingual("不能清偿到期债务", "due debts unpaid"),
                Bilingual("普通合伙人对未清偿债务仍承担无限连带责任", "general partners stay liable for what is unpaid"),
                Basis(Citation("PAR06", 92)))
        }
    }

    private enum Grounds {
        static let insolvency = Bilingual(
            "不能清偿到期债务，且资产不足以清偿全部债务或者明显缺乏清偿能力；重整亦可因有明显丧失清偿能力可能",
            "due debts unpaid, and assets below debts or ability lacking; for reorganisation also ability at risk")
        static let unpaid = Bilingual("债务人不能清偿到期债务", "the debtor has not paid due debts")
        static let consent = Bilingual("经金融监督管理机构同意", "the regulator’s consent")
    }
}
