import FuyuanKit
import Testing

private func ratio(_ numerator: Int64, _ denominator: Int64) -> Ratio { Ratio(numerator, denominator)! }

@Suite("破产债权计算") struct ClaimCalculationTests {
    @Test func `bankruptcy.calculation-5.7-O1: the rest of the claim ranks as before`() throws {
        let it = try #require(SetOff(claim: yuan(1_000_000), against: yuan(400_000)))
        #expect(it.amount == yuan(400_000))
        #expect(it.claimLeft == yuan(600_000))
        #expect(it.dividend(at: ratio(1, 10)) == yuan(60_000))
        #expect(it.derivation.text(in: .zh).contains("抵销额"))
        #expect(it.findings(made: yuan(400_000)).isEmpty)
        #expect(it.dividend(at: ratio(11, 10)) == nil)
        #expect(SetOff(claim: Money(fen: -1), against: .zero) == nil)
    }

    @Test func `bankruptcy.calculation-5.7-O2: the rest of the debt is paid in full`() throws {
        let it = try #require(SetOff(claim: yuan(300_000), against: yuan(500_000)))
        #expect(it.amount == yuan(300_000))
        #expect(it.debtLeft == yuan(200_000))
    }

    @Test func `bankruptcy.calculation-5.7-O3: a claim bought after acceptance is not set off`() throws {
        let it = try #require(
            SetOff(
                claim: yuan(1_000_000), against: yuan(400_000), SetOffFacts([.acquiredAfterAcceptance])))
        #expect(!it.isAllowed)
        #expect(it.debtLeft == yuan(400_000))
        #expect(it.dividend(at: ratio(1, 10)) == yuan(100_000))
        #expect(it.findings(made: yuan(400_000)).map(\.code) == ["bankruptcy.v52"])
    }

    @Test(arguments: [SetOffBar.unpaidCapital, .abuseOfRights])
    func `bankruptcy.edge-32, bankruptcy.calculation-5.7-O4: a shareholder never sets off against capital`(
        _ bar: SetOffBar
    ) throws {
        // Neither a legal cause nor collateral helps.
        let facts = SetOffFacts([bar], exception: .byLaw, collateral: yuan(1_000_000))
        let it = try #require(SetOff(claim: yuan(1_000_000), against: yuan(400_000), facts))
        #expect(!it.isAllowed)
        #expect(it.debtLeft == yuan(400_000))
        #expect(it.claimLeft == yuan(1_000_000))
    }

    @Test func `Knowledge does no harm by law or from an older cause, and collateral lifts the bar up to its value`()
        throws
    {
        for bar in [SetOffBar.debtIncurredKnowingly, .claimAcquiredKnowingly] {
            for exception in SetOffException.allCases {
                #expect(SetOffFacts([bar], exception: exception).bars.isEmpty)
            }
            #expect(SetOffFacts([bar]).bars == [bar])
        }
        #expect(SetOffFacts([.acquiredAfterAcceptance], exception: .byLaw).bars == [.acquiredAfterAcceptance])
        let facts = SetOffFacts([.claimAcquiredKnowingly], collateral: yuan(250_000))
        let it = try #require(SetOff(claim: yuan(1_000_000), against: yuan(400_000), facts))
        #expect(it.amount == yuan(250_000))
        #expect(it.findings(made: yuan(400_000)).count == 1)
    }

    @Test func `bankruptcy.tl.setoff.preAcceptance: a set-off in the last six months can be annulled within three`() {
        let facts = SetOffFacts([.debtIncurredKnowingly])
        let accepted = day("2026-03-16")
        let it = PreAcceptanceSetOff(on: day("2025-09-16"), acceptedOn: accepted, groundExisted: true, facts)
        #expect(it.isAnnullable == true)
        #expect(it.lastDay(in: .current) == day("2026-06-16"))
        #expect(
            PreAcceptanceSetOff(on: day("2025-09-15"), acceptedOn: accepted, groundExisted: true, facts)
                .isAnnullable
                == false)
        #expect(
            PreAcceptanceSetOff(on: day("2026-01-05"), acceptedOn: accepted, groundExisted: nil, facts)
                .isAnnullable
                == nil)
        #expect(
            PreAcceptanceSetOff(on: day("2026-01-05"), acceptedOn: accepted, groundExisted: true, SetOffFacts())
                .isAnnullable == false)
    }

    @Test(arguments: [
        ("bankruptcy.calculation-5.8-B1", "2026-03-16", "2025-03-16", "2025-09-16"),
        ("bankruptcy.calculation-5.8-B2", "2026-08-31", "2025-08-31", "2026-02-28"),
        ("bankruptcy.calculation-5.8-B3", "2024-02-29", "2023-02-28", "2023-08-29"),
    ])
    func `A window goes back in calendar months`(_ key: String, _ anchor: String, _ year: String, _ half: String) {
        #expect(AvoidanceWindow.year(before: day(anchor))?.first == day(year), "\(key)")
        #expect(AvoidanceWindow.sixMonths(before: day(anchor))?.first == day(half), "\(key)")
        #expect(AvoidanceWindow.year(before: day(anchor))?.contains(day(anchor)) == false)
        #expect(AvoidanceWindow.year(before: day(anchor))?.contains(day(year)) == true)
        #expect(AvoidanceWindow(months: 0, before: day(anchor)) == nil)
        #expect(AvoidanceWindow(months: 12, before: .min) == nil)
    }

    @Test func `bankruptcy.edge-19, bankruptcy.calculation-5.8-B4: compulsory liquidation moves the window back`() {
        let anchors = AvoidanceAnchors(
            acceptedOn: day("2026-03-16"), liquidationAcceptedOn: day("2025-03-01"))
        #expect(anchors.anchor.kind == .compulsoryLiquidation)
        #expect(AvoidanceWindow.year(before: anchors.anchor.day)?.first == day("2024-03-01"))
        #expect(AvoidanceWindow.sixMonths(before: anchors.anchor.day)?.first == day("2024-09-01"))
        let gift = ChallengedAct(.gift, on: day("2024-03-01"))
        #expect(gift.judged(by: anchors).answer == .voidable)
        #expect(gift.judged(by: AvoidanceAnchors(acceptedOn: day("2026-03-16"))).answer == .safe)
        let cleaned = AvoidanceAnchors(acceptedOn: day("2026-03-16"), revocationDecidedOn: day("2025-01-06"))
        #expect(cleaned.anchor.kind == .revocationDecision)
    }

    private static let accepted = AvoidanceAnchors(acceptedOn: CivilDate("2026-03-16")!)

    @Test(arguments: AvoidanceException.allCases)
    func `bankruptcy.edge-17, bankruptcy.calculation-5.8-av32: listed payments stand, others fall`(
        _ exception: AvoidanceException
    ) {
        let paid = day("2026-01-05")
        let plain = ChallengedAct(.individualPayment, on: paid, groundExisted: true)
        #expect(plain.judged(by: Self.accepted).answer == .voidable)
        #expect(plain.findingsIfAvoided(by: Self.accepted).isEmpty)
        let saved = ChallengedAct(.individualPayment, on: paid, groundExisted: true, exceptions: [exception])
        #expect(saved.judged(by: Self.accepted).answer == .safe)
        #expect(saved.findingsIfAvoided(by: Self.accepted).map(\.code) == ["bankruptcy.v51"])
        #expect(
            ChallengedAct(.individualPayment, on: paid, groundExisted: false).judged(by: Self.accepted).answer == .safe)
        #expect(ChallengedAct(.individualPayment, on: paid).judged(by: Self.accepted).answer == .unknown)
        #expect(
            ChallengedAct(.individualPayment, on: day("2025-09-15"), groundExisted: true).judged(by: Self.accepted)
                .answer == .safe)
    }

    @Test(arguments: [ChallengedActKind.gift, .unreasonablePrice, .securityForUnsecured, .waiver])
    func `bankruptcy.v51, bankruptcy.calculation-5.8-av31: within the year only`(_ kind: ChallengedActKind) {
        #expect(ChallengedAct(kind, on: day("2025-03-16")).judged(by: Self.accepted).answer == .voidable)
        let early = ChallengedAct(kind, on: day("2025-03-15"))
        #expect(early.judged(by: Self.accepted).answer == .safe)
        #expect(early.findingsIfAvoided(by: Self.accepted).count == 1)
    }

    @Test func `An early payment of a debt due before acceptance stands, but not in the last six months`() {
        func answer(_ paid: String, due: String?, ground: Bool?) -> AvoidanceAnswer {
            ChallengedAct(.earlyPayment, on: day(paid), groundExisted: ground, dueOn: due.map(day))
                .judged(by: Self.accepted).answer
        }
        #expect(answer("2025-06-01", due: "2026-01-01", ground: true) == .safe)
        #expect(answer("2025-06-01", due: "2026-06-01", ground: false) == .voidable)
        #expect(answer("2025-12-01", due: "2026-01-01", ground: true) == .voidable)
        #expect(answer("2025-12-01", due: "2026-01-01", ground: false) == .safe)
        #expect(answer("2025-12-01", due: nil, ground: true) == .unknown)
    }

    @Test func `bankruptcy.edge-18, bankruptcy.calculation-5.8-inv33: hidden property has no window`() {
        for kind in [ChallengedActKind.concealment, .fabricatedDebt] {
            #expect(ChallengedAct(kind, on: day("2001-01-01")).judged(by: Self.accepted).answer == .void)
        }
    }

    @Test func `bankruptcy.calculation-5.8-rec36: irregular income is recovered while the ground existed`() {
        let income = ChallengedAct(.officerIncome, on: day("2023-01-01"), groundExisted: true)
        #expect(income.judged(by: Self.accepted).answer == .recoverable)
        #expect(ChallengedAct(.officerIncome, on: day("2023-01-01")).judged(by: Self.accepted).answer == .unknown)
    }

    @Test func `bankruptcy.calculation-5.9-I1: six per cent over 196 days`() throws {
        func interest(_ base: ClaimInterest.YearBase) -> ClaimInterest? {
            ClaimInterest(
                on: yuan(1_000_000), annualRate: ratio(6, 100), from: day("2025-09-01"),
                acceptedOn: day("2026-03-16"), yearBase: base)
        }
        #expect(interest(.days365)?.days == 196)
        #expect(interest(.days365)?.amount == Money(fen: 3_221_918))
        #expect(interest(.days360)?.amount == Money(fen: 3_266_667))
    }

    @Test func `bankruptcy.calculation-5.9-I2: the acceptance day is a parameter`() throws {
        func interest(_ counts: Bool) -> ClaimInterest? {
            ClaimInterest(
                on: yuan(2_400_000), annualRate: ratio(345, 10_000), from: day("2025-01-01"),
                acceptedOn: day("2026-03-16"), countingAcceptanceDay: counts)
        }
        #expect(interest(false)?.days == 439)
        #expect(interest(false)?.amount == Money(fen: 9_958_685))
        #expect(interest(true)?.days == 440)
        #expect(interest(true)?.amount == Money(fen: 9_981_370))
        #expect(interest(false)?.derivation.text(in: .en).contains("3.45% a year") == true)
    }

    @Test func `bankruptcy.edge-10, bankruptcy.calculation-5.9-I3: tax in rank two, surcharge ordinary`() {
        let surcharge = ClaimInterest(
            surchargeOn: yuan(1_000_000), from: day("2025-07-16"), acceptedOn: day("2026-03-16"))
        #expect(surcharge?.days == 243)
        #expect(surcharge?.amount == yuan(121_500))
        #expect(ClaimKind.taxPrincipal.rank == .socialAndTax)
        #expect(ClaimKind.taxSurcharge.rank == .ordinary)
    }

    @Test func `bankruptcy.edge-15: interest stops for a guarantor too`() {
        let it = ClaimInterest(
            on: yuan(1_000_000), annualRate: ratio(6, 100), from: day("2025-09-01"),
            acceptedOn: day("2026-03-16"), owedBy: .guarantor)
        #expect(it?.amount == Money(fen: 3_221_918))
        #expect(it?.derivation.steps.first?.basis.citations.first == .security(22))
    }

    @Test func `Interest that begins after acceptance is none, and bad input gives nil`() {
        func interest(_ principal: Money, _ rate: Ratio, from: String) -> Money? {
            ClaimInterest(on: principal, annualRate: rate, from: day(from), acceptedOn: day("2026-03-16"))?
                .amount
        }
        #expect(interest(yuan(1), .one, from: "2026-04-01") == .zero)
        #expect(interest(Money(fen: -1), .one, from: "2026-01-01") == nil)
        #expect(interest(yuan(1), ratio(-1, 10), from: "2026-01-01") == nil)
        #expect(interest(.max, Ratio(.max), from: "2020-01-01") == nil)
    }

    @Test(arguments: [
        ("bankruptcy.calculation-5.12-LE1", LateShare.Base.original, 1_000_000, 200_000),
        ("bankruptcy.calculation-5.12-LE2", .unpaid, 960_000, 240_000),
    ])
    func `A late claim shares in later rounds`(_ key: String, _ base: LateShare.Base, _ existing: Int64, _ late: Int64)
        throws
    {
        let it = try #require(
            LateShare(
                pot: yuan(1_200_000), existing: yuan(10_000_000), paid: yuan(2_000_000),
                late: yuan(2_000_000), base: base), "\(key)")
        #expect(it.existing == yuan(existing), "\(key)")
        #expect(it.late == yuan(late), "\(key)")
        #expect(it.rest == .zero)
    }

    @Test func `Nobody gets more than is owed of a late round, and nothing is lost`() throws {
        let it = try #require(
            LateShare(pot: yuan(500), existing: yuan(1000), paid: yuan(900), late: yuan(1000)))
        #expect(it.existing == yuan(100))
        #expect(it.late == yuan(400))
        let all = try #require(
            LateShare(pot: yuan(5000), existing: yuan(1000), paid: yuan(900), late: yuan(1000)))
        #expect(all.existing == yuan(100))
        #expect(all.late == yuan(1000))
        #expect(all.rest == yuan(3900))
        #expect(LateShare(pot: .zero, existing: .zero, paid: yuan(1), late: .zero) == nil)
        #expect(LateShare(pot: .zero, existing: .zero, paid: .zero, late: .zero)?.late == .zero)
    }

    @Test(
        arguments: [
            ("bankruptcy.calculation-5.14-G1", [30, 80], [300_000, 700_000]),
            ("bankruptcy.calculation-5.14-G2", [30, 50], [300_000, 500_000]),
        ] as [(String, [Int64], [Int64])])
    func `The full claim stands in each estate`(_ key: String, _ percents: [Int64], _ paid: [Int64]) throws {
        let it = try #require(
            SeveralEstates(claim: yuan(1_000_000), ratios: percents.map { ratio($0, 100) }), "\(key)")
        #expect(it.payments == paid.map(yuan), "\(key)")
        #expect(it.total == yuan(paid.reduce(0, +)))
        #expect(SeveralEstates(claim: yuan(1), ratios: [ratio(11, 10)]) == nil)
    }

    @Test func `A guarantor who paid only part cannot take the creditor's place`() {
        #expect(!GuarantorRecourse(creditorDeclaredAll: true, paidInFull: false).mayReplaceCreditor)
        #expect(GuarantorRecourse(creditorDeclaredAll: true, paidInFull: true).mayReplaceCreditor)
        #expect(
            !GuarantorRecourse(creditorDeclaredAll: true, paidInFull: true, bothBankrupt: true).mayReplaceCreditor)
        #expect(
            !GuarantorRecourse(creditorDeclaredAll: false, paidInFull: true, planPerformed: true).mayReplaceCreditor)
        #expect(!GuarantorRecourse(creditorDeclaredAll: true, paidInFull: false).mayDeclareFuture)
    }

    @Test func `A guarantor who was never told is released from what the claim would have been paid`() {
        func released(declared: Bool, told: Bool, fault: Bool = false) -> Money? {
            GuarantorRecourse.released(
                from: yuan(1_000_000), at: ratio(1, 10), creditorDeclared: declared, guarantorTold: told,
                guarantorAtFault: fault)
        }
        #expect(released(declared: false, told: false) == yuan(100_000))
        #expect(released(declared: true, told: false) == .zero)
        #expect(released(declared: false, told: true) == .zero)
        #expect(released(declared: false, told: false, fault: true) == .zero)
        #expect(
            GuarantorRecourse.released(
                from: yuan(1), at: ratio(2, 1), creditorDeclared: false, guarantorTold: false) == nil)
    }

    @Test func `bankruptcy.edge-14, bankruptcy.calculation-5.3-W10: officers rank at the firm's average`() throws {
        let it = try #require(OfficerPay(monthly: yuan(25_000), months: 6, firmAverage: yuan(6_000)))
        #expect(it.employeeRank == yuan(36_000))
        #expect(it.excess == yuan(114_000))
        #expect(OfficerPay(monthly: yuan(5_000), months: 2, firmAverage: yuan(6_000))?.excess == .zero)
        #expect(OfficerPay(monthly: yuan(1), months: -1, firmAverage: yuan(1)) == nil)
    }

    @Test func `bankruptcy.edge-12: only individual accounts rank with wages`() {
        #expect(ClaimKind.socialInsuranceIndividual.rank == .employee)
        #expect(ClaimKind.socialInsuranceOther.rank == .socialAndTax)
        #expect(ClaimRank.employee < .socialAndTax)
    }
}
