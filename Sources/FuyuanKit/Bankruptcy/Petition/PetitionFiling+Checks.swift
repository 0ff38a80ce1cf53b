extension PetitionFiling {
    /// Whether the court is that of the debtor's domicile; nil when either place is not known.
    /// law: bankruptcy.v03
    public var isVenueRight: Bool? {
        guard let courtPlace, let seat = debtor.seat else { return nil }
        return courtPlace.covers(seat)
    }

    /// Whether the role may ask for the procedure of this debtor, to open a case.
    /// law: bankruptcy.v06
    public func isEligible(_ role: BankruptcyRole) -> Bool {
        guard let petitioner = petitioner(role) else { return false }
        let row = PetitionerEligibility.of(petitioner)
        return !row.isLater && row.allows(procedure, of: debtor.kind)
    }

    /// Whether settlement, where it is what is asked for, is asked for by the debtor; the creditors of an insurer may ask
    /// too.
    /// law: bankruptcy.v07
    public func isSettlementByDebtor(_ role: BankruptcyRole) -> Bool {
        procedure != .settlement || role == .debtor || (role == .creditor && debtor.kind == .insurer)
    }

    /// Whether the financial regulator consents where it must; its own petition needs no consent.
    /// law: bankruptcy.v09
    public func hasRegulatorsConsent(_ role: BankruptcyRole) -> Bool {
        !debtor.kind.isFinancial || role == .regulator || consents.contains(.regulator)
    }

    /// Whether a State-funded firm that asks for its own bankruptcy has what it needs.
    /// law: bankruptcy.v10
    public func isStateDecided(_ role: BankruptcyRole) -> Bool {
        guard role == .debtor, let stateInterest = debtor.stateInterest else { return true }
        return consents.isSuperset(of: stateInterest.needed)
    }

    /// The annexes a petition of this role lacks.
    public func missingAnnexes(_ role: BankruptcyRole) -> EnumSet<DebtorAnnex> {
        role == .debtor ? EnumSet.all.subtracting(annexes) : []
    }

    /// Whether petition, evidence and annexes are complete.
    /// law: bankruptcy.v11
    public func isComplete(_ role: BankruptcyRole) -> Bool {
        items.isSuperset(of: [.parties, .purpose, .factsAndReasons]) && hasEvidence && missingAnnexes(role).isEmpty
            && (procedure != .settlement || hasDraftAgreement)
    }

    /// What is wrong with the petition of a role, handed in on a day.
    public func findings(from role: BankruptcyRole, on day: CivilDate, in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        func add(
            _ code: String, _ severity: Severity = .error, at path: String, _ basis: Basis, _ zh: String, _ en: String
        ) {
            findings.append(Finding(code, severity, at: path, basis, zh, en))
        }
        if isVenueRight == false {
            add(
                "bankruptcy.v03", at: "courtPlace", Basis(.bankruptcy(3), Citation("BKR02", 1)), "破产案件由债务人住所地人民法院管辖",
                "the court of the debtor’s domicile has jurisdiction")
        }
        if !debtor.kind.mayBeBankrupt {
            add(
                "bankruptcy.v05", at: "debtor.kind", debtor.kind.capacityBasis, "债务人不具备破产能力：\(debtor.kind.term.zh)",
                "such a debtor cannot be bankrupt: \(debtor.kind.term.en)")
        }
        if !isSettlementByDebtor(role) {
            add(
                "bankruptcy.v07", at: "procedure", Basis(.bankruptcy(7), .bankruptcy(95)), "和解只能由债务人申请",
                "only the debtor may ask for settlement")
        } else if !isEligible(role) {
            let row = petitioner(role).map(PetitionerEligibility.of)
            add(
                "bankruptcy.v06", at: "procedure", row?.basis ?? Basis(.bankruptcy(7)), "申请人无权申请\(procedure.term.zh)",
                "this petitioner may not ask for \(procedure.term.en)")
        }
        if !hasRegulatorsConsent(role) {
            add(
                "bankruptcy.v09", at: "consents",
                Basis(Citation("COB15", 71), Citation("INS15", 90), Citation("SRD23", 38)),
                "未经金融监督管理机构同意", "without the financial regulator’s consent")
        }
        if !isStateDecided(role) {
            add(
                "bankruptcy.v10", .warning, at: "consents",
                Basis(Citation("SOE08", 31), Citation("SOE08", 34), Citation("SOE08", 37)),
                "国家出资企业申请破产未依法决定、批准或者听取意见", "decision, approval or opinion for a State-funded firm is missing")
        }
        if !isComplete(role) {
            add(
                "bankruptcy.v11", at: "annexes", Basis(.bankruptcy(8), .bankruptcyInterpretation1(7)), "申请书或者有关证据、材料不齐",
                "petition, evidence or annexes are incomplete")
        }
        if debtor.hasSettledDomicile(on: day, in: law) == false {
            add(
                "bankruptcy.v76", at: "debtor.domicileSince", TimeLimit.listedDomicile.basis, "上市公司住所地连续存续不满一年",
                "the listed company’s domicile has not lasted a year")
        }
        if let number {
            findings += BankruptcyCaseType.petition.findings(number, docketedIn: (docketedOn ?? day).year, at: "number")
        }
        return findings
    }
}
