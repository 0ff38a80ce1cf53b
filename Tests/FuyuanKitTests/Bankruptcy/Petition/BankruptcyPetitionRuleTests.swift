import FuyuanKit
import Testing

@Suite("破产申请的校验规则") struct BankruptcyPetitionRuleTests {
    private let law = LegalContext.current

    /// The codes of what is wrong with a petition of a role on 2026-03-02.
    private func codes(_ filing: PetitionFiling, _ role: BankruptcyRole = .debtor) -> [String] {
        filing.findings(from: role, on: day("2026-03-02"), in: law).map(\.code)
    }

    /// The rules an acceptance of this petition breaks.
    private func rules(
        _ filing: PetitionFiling, _ role: BankruptcyRole = .debtor, _ ruling: AcceptanceRuling? = nil,
        heard: Bool = false
    ) throws -> [String] {
        var matter = Petition()
        try matter.do(.filePetition(filing), role, on: "2026-03-02")
        try matter.do(.beginReview, .court, on: "2026-03-03")
        if heard {
            try matter.do(.holdHearing, .court, on: "2026-03-04")
            try matter.do(.closeHearing, .court, on: "2026-03-04")
        }
        let usual = AcceptanceRuling(filing.procedure, grounds: [.dueDebtsUnpaid, .illiquid])
        try matter.do(.accept(ruling ?? usual), .court, on: "2026-03-05")
        return matter.file.rules
    }

    @Test func `A complete petition has nothing wrong`() throws {
        #expect(codes(Petitions.company).isEmpty)
        #expect(try rules(Petitions.company).isEmpty)
    }

    @Test func `bankruptcy.v01: type and year of a number`() throws {
        let wrong = try #require(CaseNumber("（2026）皖05破3号"))
        let right = try #require(CaseNumber("（2026）皖05破申3号"))
        let old = try #require(CaseNumber("（2025）皖05破申3号"))
        #expect(BankruptcyCaseType.petition.findings(right, docketedIn: 2026).isEmpty)
        #expect(BankruptcyCaseType.petition.findings(wrong, docketedIn: 2026).map(\.code) == ["bankruptcy.v01"])
        #expect(BankruptcyCaseType.petition.findings(old, docketedIn: 2026).map(\.code) == ["bankruptcy.v01"])
        #expect(codes(Petitions.filing { $0.number = right }).isEmpty)
        #expect(codes(Petitions.filing { $0.number = wrong }) == ["bankruptcy.v01"])
        #expect(
            try rules(
                Petitions.company, .debtor,
                AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .illiquid], number: right))
                == ["bankruptcy.v01"])
        let appeal = try #require(CaseNumber("（2026）皖破终1号"))
        let supervision = try #require(CaseNumber("（2026）皖破监1号"))
        #expect(BankruptcyCaseNumbers(appeal: appeal, supervision: supervision).findings().isEmpty)
        #expect(BankruptcyCaseNumbers(appeal: supervision).findings().map(\.code) == ["bankruptcy.v01"])
        #expect(BankruptcyCaseType(wrong) == .main)
        #expect(CaseNumber("（2026）皖05民终3号").flatMap { BankruptcyCaseType($0) } == nil)
    }

    @Test func `Every case type has a code the standard knows`() {
        for type in BankruptcyCaseType.allCases {
            #expect(CaseTypeCode(type.code)?.description == type.code, "\(type.code)")
        }
        #expect(
            BankruptcyCaseType.allCases.map(\.code) == ["清申", "破申", "清终", "破终", "清监", "破监", "强清", "破"])
    }

    @Test func `bankruptcy.v02 bankruptcy.edge-40: one number for petition and case`() throws {
        let petition = try #require(CaseNumber("（2026）皖05破申3号"))
        let main = try #require(CaseNumber("（2026）皖05破12号之三"))
        #expect(BankruptcyCaseNumbers(petition: petition, main: main).findings().isEmpty)
        let mixed = BankruptcyCaseNumbers(petition: main, main: main).findings()
        #expect(mixed.map(\.code) == ["bankruptcy.v01", "bankruptcy.v02"])
        let first = try #require(CaseNumber("（2026）皖05破12号"))
        let ruling = AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .illiquid], number: main)
        #expect(try rules(Petitions.filing { $0.number = petition }, .debtor, ruling).isEmpty)
        #expect(try rules(Petitions.filing { $0.number = first }, .debtor, ruling).contains("bankruptcy.v02"))
    }

    @Test func `bankruptcy.v03: the court of the debtor’s domicile`() throws {
        let elsewhere = Petitions.filing { $0.courtPlace = Petitions.wuHu }
        #expect(codes(elsewhere) == ["bankruptcy.v03"])
        #expect(try rules(elsewhere) == ["bankruptcy.v03"])
        // Where the office is not clear, the place of registration counts.
        let registered = Petitions.filing {
            $0.debtor.domicile = nil
            $0.debtor.registeredAt = Petitions.wuHu
            $0.courtPlace = Petitions.wuHu
        }
        #expect(codes(registered).isEmpty)
        #expect(Petitions.filing { $0.courtPlace = nil }.isVenueRight == nil)
    }

    @Test(arguments: [
        (BankruptcyDebtorKind.partnership, true), (.cooperative, true), (.ruralCollective, false),
        (.naturalPerson, false), (.otherBody, false),
    ])
    func `bankruptcy.v05: who may be bankrupt`(_ kind: BankruptcyDebtorKind, _ may: Bool) throws {
        let filing = Petitions.filing(.liquidation, kind)
        #expect(codes(filing) == (may ? [] : ["bankruptcy.v05"]))
        #expect(try rules(filing) == (may ? [] : ["bankruptcy.v05"]))
    }

    @Test func `bankruptcy.v06: a person liable to liquidate asks for liquidation only`() throws {
        let dissolved: EnumSet<BankruptcyGround> = [.dissolvedUnliquidated, .assetsBelowDebts]
        let right = Petitions.filing { $0.grounds = dissolved }
        let wrong = Petitions.filing(.reorganization) { $0.grounds = dissolved }
        #expect(codes(right, .liquidationObligor).isEmpty)
        #expect(codes(wrong, .liquidationObligor) == ["bankruptcy.v06"])
        #expect(codes(Petitions.filing(.reorganization), .shareholder) == ["bankruptcy.v06"])
        #expect(codes(Petitions.filing(.reorganization), .employee) == ["bankruptcy.v06"])
        #expect(
            try rules(right, .liquidationObligor, AcceptanceRuling(.liquidation, grounds: dissolved)).isEmpty)
        #expect(
            try rules(wrong, .liquidationObligor, AcceptanceRuling(.liquidation, grounds: dissolved)) == [
                "bankruptcy.v06"
            ])
    }

    @Test func `bankruptcy.v06: a financial regulator asks against financial institutions alone`() throws {
        let bank = Petitions.filing(.reorganization, .bank)
        #expect(codes(bank, .regulator).isEmpty)
        let company = Petitions.filing(.reorganization)
        #expect(codes(company, .regulator) == ["bankruptcy.v06"])
        #expect(try rules(company, .regulator) == ["bankruptcy.v06"])
    }

    @Test(arguments: [
        (BankruptcyDebtorKind.partnership, false), (.referredBody, false), (.cooperative, true), (.company, true),
    ])
    func `bankruptcy.v06: art. 135 refers bodies that are no enterprise legal persons to liquidation alone`(
        _ kind: BankruptcyDebtorKind, _ mayReorganise: Bool
    ) {
        #expect(codes(Petitions.filing(.liquidation, kind)).isEmpty)
        #expect(codes(Petitions.filing(.reorganization, kind)) == (mayReorganise ? [] : ["bankruptcy.v06"]))
        #expect(codes(Petitions.filing(.reorganization, kind), .creditor) == (mayReorganise ? [] : ["bankruptcy.v06"]))
    }

    @Test func `bankruptcy.v07 bankruptcy.edge-7: only the debtor asks for settlement, but for insurers`() throws {
        let settlement = Petitions.filing(.settlement) { $0.hasDraftAgreement = true }
        #expect(codes(settlement).isEmpty)
        #expect(codes(settlement, .creditor) == ["bankruptcy.v07"])
        var matter = Petition()
        let filed = try matter.do(.filePetitionAsCreditor(settlement), .creditor, on: "2026-03-02")
        #expect(filed.irregularities == ["petitioner-eligible", "settlement-by-debtor"])
        let insurer = Petitions.filing(.settlement, .insurer) {
            $0.hasDraftAgreement = true
            $0.consents = [.regulator]
        }
        #expect(codes(insurer, .creditor).isEmpty)
        #expect(
            codes(Petitions.filing(.settlement, .bank) { $0.hasDraftAgreement = true }, .creditor).contains(
                "bankruptcy.v07"))
    }

    @Test func `bankruptcy.v08: a tenth of the capital, joint applicants together`() {
        let capital = Money(fen: 1_000_000_000)
        #expect(CapitalHolding([Money(fen: 100_000_000)], of: capital).findings.isEmpty)
        #expect(CapitalHolding([Money(fen: 60_000_000), Money(fen: 40_000_000)], of: capital).findings.isEmpty)
        let little = CapitalHolding([Money(fen: 60_000_000), Money(fen: 39_999_999)], of: capital)
        #expect(little.mayAskForReorganization == false)
        #expect(little.findings.map(\.code) == ["bankruptcy.v08"])
        #expect(CapitalHolding([Money(fen: 1)], of: Money(fen: 0)).share == nil)
        #expect(CapitalHolding([Money(fen: .max), Money(fen: .max)], of: capital).mayAskForReorganization == nil)
        #expect(CapitalHolding([Money(fen: -1)], of: capital).share == nil)
    }

    @Test(arguments: [BankruptcyDebtorKind.bank, .insurer, .securitiesFirm])
    func `bankruptcy.v09: the regulator’s consent`(_ kind: BankruptcyDebtorKind) throws {
        #expect(codes(Petitions.filing(.liquidation, kind)) == ["bankruptcy.v09"])
        #expect(try rules(Petitions.filing(.liquidation, kind)) == ["bankruptcy.v09"])
        #expect(codes(Petitions.filing(.liquidation, kind) { $0.consents = [.regulator] }).isEmpty)
        #expect(codes(Petitions.filing(.liquidation, kind), .regulator).isEmpty)
    }

    @Test func `bankruptcy.v10: a State-funded firm’s owner decides, government approves the important`() throws {
        func firm(_ interest: StateInterest, _ consents: EnumSet<PetitionConsent>) -> PetitionFiling {
            Petitions.filing {
                $0.debtor.stateInterest = interest
                $0.consents = consents
            }
        }
        #expect(codes(firm(.sole, [.stateOwner, .union])).isEmpty)
        #expect(codes(firm(.importantSole, [.stateOwner, .union])) == ["bankruptcy.v10"])
        #expect(codes(firm(.importantControlled, [.government, .union])).isEmpty)
        #expect(codes(firm(.controlled, [])) == ["bankruptcy.v10"])
        #expect(firm(.sole, []).findings(from: .debtor, on: day("2026-03-02"), in: law).first?.severity == .warning)
        #expect(try rules(firm(.sole, [])) == ["bankruptcy.v10"])
        // A creditor needs nobody's decision.
        #expect(codes(firm(.sole, []), .creditor).isEmpty)
    }

    @Test func `bankruptcy.v11: a debtor hands in all annexes`() throws {
        let short = Petitions.filing { $0.annexes.remove(.employeePlacementPlan) }
        #expect(codes(short) == ["bankruptcy.v11"])
        #expect(short.missingAnnexes(.debtor) == [.employeePlacementPlan])
        #expect(try rules(short) == ["bankruptcy.v11"])
        // A creditor hands in none of them.
        #expect(codes(Petitions.filing { $0.annexes = [] }, .creditor).isEmpty)
        #expect(codes(Petitions.filing { $0.items = [.parties, .purpose] }) == ["bankruptcy.v11"])
        #expect(codes(Petitions.filing(.settlement)) == ["bankruptcy.v11"])
        #expect(EnumSet<PetitionItem>.all.count == 4)
        #expect(EnumSet<DebtorAnnex>.all.count == 6)
    }

    @Test func `bankruptcy.v12: an unpaid fee is no ground to refuse`() throws {
        var matter = try Petition.reviewed(on: "2026-03-02")
        var other = matter
        let refused = try matter.do(.refuse(RefusalRuling([.feeUnpaid])), .court, on: "2026-03-05")
        #expect(refused.reasons.compactMap(\.rule) == ["bankruptcy.v12"])
        #expect(try other.do(.refuse(RefusalRuling([.claimExtinguished])), .court, on: "2026-03-05").isRegular)
    }

    @Test func `bankruptcy.v65 bankruptcy.edge-6: only a refusal and a dismissal may be appealed`() {
        for ruling in BankruptcyRuling.allCases {
            let may = ruling == .refusal || ruling == .dismissal
            #expect(ruling.findingsOnAppeal.map(\.code) == (may ? [] : ["bankruptcy.v65"]), "\(ruling.term.zh)")
            #expect((ruling.timeToAppeal != nil) == may)
        }
        #expect(BankruptcyRuling.dismissal.timeToAppeal?.period == .days(10))
    }

    @Test func `bankruptcy.v76: a listed company’s domicile, hearing and review`() throws {
        func listed(since: String, rivals: Bool = false) -> PetitionFiling {
            Petitions.filing(.reorganization) {
                $0.debtor.isListed = true
                $0.debtor.domicileSince = day(since)
                $0.hasRivals = rivals
            }
        }
        let reviewed = AcceptanceRuling(
            .reorganization, grounds: [.dueDebtsUnpaid, .illiquid], isReviewedBySupremeCourt: true)
        #expect(codes(listed(since: "2025-03-02")).isEmpty)
        #expect(codes(listed(since: "2025-03-03")) == ["bankruptcy.v76"])
        #expect(try rules(listed(since: "2025-03-02"), .debtor, reviewed).isEmpty)
        #expect(try rules(listed(since: "2025-03-03"), .debtor, reviewed) == ["bankruptcy.v76"])
        #expect(try rules(listed(since: "2025-03-02")) == ["bankruptcy.v76"])
        #expect(try rules(listed(since: "2025-03-02", rivals: true), .debtor, reviewed) == ["bankruptcy.v76"])
        #expect(try rules(listed(since: "2025-03-02", rivals: true), .debtor, reviewed, heard: true).isEmpty)
    }

    @Test func `bankruptcy.v77: a local rule applies only in the courts of its place`() throws {
        let rule = LocalBankruptcyRule("CQ5PRE", in: try #require(DivisionCode("500000")))
        #expect(rule.findings(inCourtOf: try #require(DivisionCode("500112"))).isEmpty)
        #expect(rule.findings(inCourtOf: Petitions.huaShan).map(\.code) == ["bankruptcy.v77"])
        var matter = try Petition.reviewed(Petitions.filing(.reorganization), on: "2026-03-02")
        let start = try matter.do(
            .startPreReorganization(PreReorganization(under: rule)), .court, on: "2026-03-05")
        #expect(start.reasons.compactMap(\.rule) == ["bankruptcy.v77"])
    }

    @Test func `The table of petitioners has a row for each, with its articles`() {
        #expect(PetitionerEligibility.table.count == PetitionerKind.allCases.count)
        for row in PetitionerEligibility.table {
            #expect(!row.procedures.isEmpty && !row.basis.isEmpty && row.evidence == .statute)
        }
        #expect(PetitionerEligibility.of(.liquidationObligor).isDuty)
        #expect(PetitionerEligibility.of(.shareholder).isLater)
        #expect(!PetitionerEligibility.of(.creditor).procedures.contains(.settlement))
    }

    @Test(arguments: [
        ([BankruptcyGround.dueDebtsUnpaid, .assetsBelowDebts], true), ([.dueDebtsUnpaid, .nobodyManages], true),
        ([.dueDebtsUnpaid, .enforcedUnpaid], true), ([.dueDebtsUnpaid], false), ([.assetsBelowDebts], false),
        ([.abilityAtRisk], false),
    ])
    func `Insolvency needs unpaid debts and a second fact`(_ grounds: [BankruptcyGround], _ isInsolvency: Bool) {
        let set = EnumSet(grounds)
        #expect(set.isInsolvency == isInsolvency)
        #expect(set.suffices(for: .liquidation, askedBy: .debtor) == isInsolvency)
        #expect(
            set.suffices(for: .reorganization, askedBy: .debtor) == (isInsolvency || grounds == [.abilityAtRisk]))
        #expect(set.suffices(for: .liquidation, askedBy: .creditor) == grounds.contains(.dueDebtsUnpaid))
    }

    @Test func `Acceptance without the ground is irregular`() throws {
        var matter = try Petition.reviewed(on: "2026-03-02")
        let ruling = AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid])
        let accepted = try matter.do(.accept(ruling), .court, on: "2026-03-05")
        #expect(accepted.irregularities == ["ground-stands"])
        #expect(accepted.reasons[0].text.zh.contains("破产原因"))
    }
}
