import FuyuanKit
import Testing

@Suite struct `A fee` {
    // law: mediation.edge-31 mediation.calculation-6.2-feeHalfOnce
    @Test func `of a mediated case in the simple procedure is halved once only`() throws {
        let full = try Fee.property(Money(fen: 1_000_000_00))
        let simple = full.halved(for: [.simpleProcedure])
        #expect(simple.amount == Money(fen: 6_900_00))
        #expect(simple.halved(for: [.mediated]).amount == Money(fen: 6_900_00))
        #expect(full.halved(for: [.mediated, .simpleProcedure]).amount == Money(fen: 6_900_00))
        #expect(simple.halved(for: [.mediated]).halvings == [.mediated, .simpleProcedure])
        #expect(full.halved(for: []) == full)
        for reason in HalvingReason.allCases { #expect(full.halved(for: [reason]).amount == Money(fen: 6_900_00)) }
    }

    @Test func `for an application is not halved`() throws {
        #expect(try Fee.execution(Money(fen: 500_000_00)).halved(for: [.mediated]).amount == Money(fen: 7_400_00))
        #expect(FixedFee.labour.fee.halved(for: [.simpleProcedure]).amount == Money(fen: 5_00))
    }

    // law: mediation.V077
    @Test func `charged at a quarter is found`() throws {
        let full = try Fee.property(Money(fen: 1_000_000_00))
        let found = full.finding(charged: Money(fen: 3_450_00), for: [.mediated, .simpleProcedure], at: "fee")
        #expect(found?.code == "mediation.V077")
        #expect(found?.path == "fee")
        #expect(full.finding(charged: Money(fen: 6_900_00), for: [.mediated]) == nil)
        let odd = try Fee.property(Money(fen: 10_001_00))
        // 25.0125 may be charged as 25.01, or as 25.02.
        #expect(odd.finding(charged: Money(fen: 25_01), for: [.mediated]) == nil)
    }

    // law: mediation.calculation-6.2-feeDivorce mediation.calculation-6.2-feePersonality
    @Test(
        arguments: [(200_000_00, 300_00), (200_000_01, 300_01), (500_000_00, 1_800_00), (0, 300_00)] as [(Int64, Int64)]
    )
    func `of a divorce grows with property beyond 200,000`(property: Int64, fee: Int64) throws {
        let highest = try Fee.divorce(property: Money(fen: property), .highest)
        #expect(highest.amount(to: .fen, .ceiling) == Money(fen: fee))
    }

    @Test(
        arguments: [(50_000_00, 100_00), (80_000_00, 400_00), (100_000_00, 600_00), (200_000_00, 1_100_00)]
            as [(Int64, Int64)])
    func `about personality rights grows with damages beyond 50,000`(damages: Int64, fee: Int64) throws {
        #expect(try Fee.personality(damages: Money(fen: damages), .lowest).amount == Money(fen: fee))
    }

    // law: mediation.calculation-6.2-feeIP mediation.calculation-6.2-feeLabour mediation.calculation-6.2-feeAdmin
    @Test func `that is fixed is as the law fixes it`() throws {
        let expected: [(FixedFee, Int64)] = [
            (.labour, 10), (.administrativeSpecial, 100), (.administrative, 50), (.publicNotice, 100),
            (.arbitration, 400), (.maritimeClaim, 1_000), (.generalAverage, 1_000),
        ]
        #expect(expected.map(\.0) == FixedFee.allCases)
        for (fixed, yuan) in expected { #expect(fixed.fee.amount == Money(yuan: yuan)) }
        #expect(try Fee.intellectualProperty(Money(fen: 20_000_00), .none).amount == Money(fen: 300_00))
        #expect(try Fee.intellectualProperty(nil, .highest).amount == Money(fen: 1_000_00))
    }

    // law: mediation.calculation-6.2-feeProvincialRange mediation.calculation-6.2-feeOtherNonProperty
    // law: mediation.calculation-6.2-feeJurisdictionObjection
    @Test func `left to the province has a range, and no figure until one is set inside it`() throws {
        let expected: [(RangedFee, Int64, Int64)] = [
            (.divorce, 50, 300), (.personality, 100, 500), (.otherNonProperty, 50, 100),
            (.intellectualProperty, 500, 1_000), (.jurisdictionObjection, 50, 100), (.executionWithoutAmount, 50, 500),
            (.maritimeFund, 1_000, 10_000), (.maritimeInjunction, 1_000, 5_000), (.maritimeLien, 1_000, 5_000),
        ]
        #expect(expected.map(\.0) == RangedFee.allCases)
        for (fee, low, high) in expected {
            #expect(try FeePolicy.lowest.fee(fee).amount == Money(yuan: low))
            #expect(try FeePolicy.highest.fee(fee).amount == Money(yuan: high))
            #expect(throws: FeeError.notSet(fee)) { try FeePolicy.none.fee(fee) }
            #expect(throws: FeeError.outsideRange(fee)) {
                try FeePolicy(source: "测试", [fee: #require(Money(yuan: low - 1))])
            }
        }
        let error = FeeError.notSet(.divorce)
        #expect(error.text(in: .zh) == "离婚案件：法定幅度50.00–300.00元，未设定具体标准")
        #expect(error.text(in: .en) == "divorce: the law gives 50.00–300.00 yuan, and no figure is set")
    }

    // law: mediation.calculation-6.2-feeMixed
    @Test func `of several claims adds those for property, and counts the others once`() throws {
        let amounts = [Money(fen: 60_000_00), Money(fen: 40_000_00)]
        #expect(try Fee.claims(property: amounts, others: 3, .none).amount == Money(fen: 2_300_00))
        #expect(try Fee.claims(property: [], others: 3, .highest).amount == Money(fen: 100_00))
        #expect(throws: FeeError.noClaim) { try Fee.claims(property: [], .lowest) }
        #expect(throws: FeeError.overflow) { try Fee.claims(property: [.max, .max], .lowest) }
        #expect(throws: FeeError.negativeAmount) { try Fee.claims(property: [Money(fen: -1), .max], .lowest) }
    }

    // law: mediation.calculation-6.2-feeAppeal
    @Test func `of an appeal or a retrial is on the part contested, of a counterclaim half`() throws {
        #expect(try Fee.appeal(contested: Money(fen: 100_000_00)).amount == Money(fen: 2_300_00))
        #expect(try Fee.retrial(contested: Money(fen: 100_000_00)).amount == Money(fen: 2_300_00))
        #expect(try Fee.joined(Money(fen: 100_000_00)).amount == Money(fen: 1_150_00))
        #expect(try Fee.joined(Money(fen: 100_000_00), as: .thirdPartyClaim).halvings == [.thirdPartyClaim])
    }

    @Test func `says how it came about, in both languages`() throws {
        let derivation = try Fee.property(Money(fen: 150_000_00)).halved(for: [.mediated]).derivation
        #expect(
            derivation.steps.map { $0.text.zh + "|" + $0.result } == [
                "不超过10,000.00元的部分，每件|50.00", "超过10,000.00元至100,000.00元的部分：90,000.00元×2.5%|2,250.00",
                "超过100,000.00元至200,000.00元的部分：50,000.00元×2%|1,000.00", "合计|3,300.00", "减半交纳：调解结案|1,650.00",
            ])
        #expect(derivation.steps[1].text.en == "the part above 10,000.00 up to 100,000.00: 90,000.00 × 2.5%")
        #expect(derivation.steps[4].basis == Basis(Citation("FEE06", 15)))
        #expect(derivation.text(in: .zh).contains("第13条第1款第1项"))
        #expect(derivation.text(in: .en).contains("art. 15"))
        let third = try Fee.paymentOrder(Money(fen: 10_000_00)).derivation
        #expect(third.steps.last?.result == "≈16.666667")
        let odd = try Fee.property(Money(fen: 10_001_00)).halved(for: [.withdrawn]).derivation
        #expect(odd.steps.map(\.result) == ["50.00", "0.025", "50.025", "25.0125"])
    }
}

@Suite struct `A fee already paid` {
    // law: mediation.calculation-6.2-feeSimpleToOrdinary mediation.calculation-6.2-feeWithdrawnSupplement
    @Test func `is supplemented to the whole when the case goes to the ordinary procedure`() throws {
        let full = try Fee.property(Money(fen: 10_001_00))
        let paid = full.halved(for: [.simpleProcedure]).amount
        let more = try FeeAdjustment.toOrdinaryProcedure(full, paid: paid)
        #expect(paid == Money(fen: 25_01))
        #expect(more.supplement == Money(fen: 25_02))
        #expect(paid.adding(more.supplement) == full.amount)
        let unpaid = try FeeAdjustment.supplementUnpaid(paid: Money(fen: 6_900_00))
        #expect(unpaid.refund == Money(fen: 3_450_00))
        #expect(unpaid.supplement == .zero)
        #expect(throws: FeeError.negativeAmount) { try FeeAdjustment.supplementUnpaid(paid: .min) }
    }

    @Test func `follows a changed claim, downwards only before the investigation ends`() throws {
        let paid = try Fee.property(Money(fen: 100_000_00)).amount
        let up = try FeeAdjustment.claimChanged(to: Money(fen: 200_000_00), paid: paid, beforeInvestigationEnds: false)
        #expect(up.supplement == Money(fen: 2_000_00))
        let down = try FeeAdjustment.claimChanged(to: Money(fen: 50_000_00), paid: paid, beforeInvestigationEnds: true)
        #expect(down.refund == Money(fen: 1_250_00))
        let late = try FeeAdjustment.claimChanged(to: Money(fen: 50_000_00), paid: paid, beforeInvestigationEnds: false)
        #expect(late.refund == .zero)
        #expect(late.supplement == .zero)
        #expect(late.derivation.steps.last?.basis == Basis(Citation("FEE06", 35)))
        #expect(throws: FeeError.overflow) {
            try FeeAdjustment.claimChanged(to: .zero, paid: .min, beforeInvestigationEnds: true)
        }
    }

    @Test func `for a payment order is supplemented when the matter goes to suit`() throws {
        #expect(try FeeAdjustment.paymentOrderLapsed(Money(fen: 1_000_000_00)).supplement == Money(fen: 9_200_00))
    }

    // law: mediation.calculation-6.2-feeRefund
    @Test func `comes back, or not, as the article says`() {
        let expected: [(FeeRefundCause, FeeRefund.Extent, UInt16)] = [
            (.remanded, .secondInstanceFee, 27), (.refusedOrDismissed, .whole, 27), (.refusalUpheld, .whole, 27),
            (.criminalMatter, .whole, 25), (.criminalMatterCaseContinues, .nothing, 25), (.suspended, .nothing, 26),
            (.terminated, .nothing, 28), (.transferred, .passesWithCase, 24), (.mediatedOrWithdrawn, .half, 15),
            (.claimReduced, .difference, 21), (.notToBeBorne, .whole, 207), (.supplementUnpaid, .half, 199),
        ]
        #expect(expected.map(\.0) == FeeRefundCause.allCases)
        for (cause, extent, article) in expected {
            #expect(cause.refund.extent == extent)
            #expect(cause.refund.citation.article == article)
        }
    }
}

@Suite struct `The burden of a fee` {
    @Test func `of an administrative case is the organ's when it changed its act and the plaintiff withdrew`() {
        #expect(FeeEnding.withdrawnAfterActChanged.burden.bearer == .defendantOrgan)
        #expect(FeeEnding.withdrawnAfterActChanged.burden.basis == Basis(Citation("FEE06", 34, 2)))
        #expect(FeeEnding.withdrawn.burden.bearer == .plaintiffOrAppellant)
    }

    // law: mediation.calculation-6.2-feeMediatedBurden
    @Test func `of a mediated case is as the parties agree, else as the court decides`() {
        #expect(FeeEnding.mediated.burden.bearer == .agreedOrCourtDecides)
        #expect(FeeEnding.mediated.burden.basis == Basis(Citation("FEE06", 31), Citation("CM20", 11)))
    }

    @Test func `may be claimed for preservation and an opposed payment order only`() {
        let claimable = FeeEnding.allCases.filter(\.burden.mayBeClaimed)
        #expect(
            claimable
                == [.paymentOrderOpposed, .maritimeInjunction, .preservation].sorted { $0.rawValue < $1.rawValue })
    }

    // law: mediation.calculation-6.2-feePrepay
    @Test func `in advance lies on nobody in suits for wages, enforcement and bankruptcy`() {
        let nobody = FeePrepayment.allCases.filter { $0.payer == .nobody }
        #expect(nobody == [.wages, .enforcement, .bankruptcy, .costs])
        #expect(FeePrepayment.enforcement.due == .afterEnforcement)
        #expect(FeePrepayment.bankruptcy.due == .afterLiquidation)
        #expect(FeePrepayment.counterclaim.payer == .counterclaimant)
        #expect(FeePrepayment.appeal.due == .withAppeal)
        #expect(FeePrepayment.allCases.allSatisfy { !$0.basis.isEmpty })
    }
}

@Suite struct `Relief from a fee` {
    // law: mediation.calculation-6.2-feeRelief mediation.V078
    @Test func `is a waiver for natural persons only, and a reduction of 30 % at least`() throws {
        let fee = try Fee.property(Money(fen: 100_000_00))
        #expect(try fee.waived(naturalPerson: true).amount == .zero)
        #expect(throws: FeeError.waiverNotForOrganizations) { try fee.waived(naturalPerson: false) }
        #expect(try fee.reduced(by: #require(Percent(30))).amount == Money(fen: 1_610_00))
        #expect(try fee.reduced(by: #require(Percent(100))).amount == .zero)
        #expect(throws: FeeError.reductionOutsideRange) { try fee.reduced(by: #require(Percent(29_99, decimals: 2))) }
        #expect(throws: FeeError.reductionOutsideRange) { try fee.reduced(by: #require(Percent(101))) }
        #expect(FeeRelief.waiver.finding(naturalPerson: false, reduction: nil)?.code == "mediation.V078")
        #expect(FeeRelief.waiver.finding(naturalPerson: true, reduction: nil) == nil)
        #expect(FeeRelief.reduction.finding(naturalPerson: false, reduction: Percent(29))?.severity == .error)
        #expect(FeeRelief.reduction.finding(naturalPerson: false, reduction: Percent(30)) == nil)
        #expect(FeeRelief.deferral.finding(naturalPerson: false, reduction: nil) == nil)
        #expect(FeeRelief.waiver.grounds.count == 5)
        #expect(FeeRelief.reduction.grounds.count == 4)
        #expect(FeeRelief.deferral.grounds.count == 4)
    }

    // law: mediation.V079 mediation.calculation-6.2-feeSpecialProcedure mediation.calculation-6.2-feeNoFeeOther
    // law: mediation.calculation-6.2-feePeoples mediation.calculation-6.2-feeOP25 mediation.calculation-6.2-feeCommercial
    @Test func `is not needed where no fee is due, and charging one is found`() {
        for exemption in FeeExemption.allCases {
            #expect(exemption.finding(charged: .zero) == nil)
            #expect(exemption.finding(charged: Money(fen: 1))?.code == "mediation.V079")
            #expect(!exemption.basis.isEmpty)
        }
        #expect(FeeExemption.judicialConfirmation.basis.citations.first == Citation("JC11", 11))
        #expect(RetrialWithFee.allCases.count == 2)
        #expect(MediationCharge.publishedStandard.basis.citations.count == 2)
    }

    @Test func `and every other word of fees has three names, its wire names in kebab case and unique`() {
        check(FeeKind.self)
        check(HalvingReason.self)
        check(FixedFee.self)
        check(RangedFee.self)
        check(FeeRefundCause.self)
        check(FeeRefund.Extent.self)
        check(FeeBearer.self)
        check(FeeEnding.self)
        check(FeePayer.self)
        check(FeeDue.self)
        check(FeePrepayment.self)
        check(FeeExemption.self)
        check(RetrialWithFee.self)
        check(MediationCharge.self)
        check(FeeRelief.self)
        check(FeeReliefGround.self)
        check(Rounding.self)
        check(MoneyUnit.self)
        check(MoneyError.Code.self)
        check(MoneyWarning.self)
        check(Severity.self)
    }

    private func check<Words: Vocabulary>(_: Words.Type) {
        var seen: Set<String> = []
        for word in Words.allCases {
            let term = word.term
            #expect(seen.insert(term.wire).inserted, "\(term.wire) twice")
            #expect(!term.zh.isEmpty && !term.en.isEmpty)
            #expect(term.wire.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(term.wire)")
            #expect(Words(wire: term.wire) == word)
        }
        #expect(Words.allCases.enumerated().allSatisfy { $0.offset == Int($0.element.rawValue) })
    }
}

@Suite struct `A local figure` {
    @Test func `in the law in hand is used, and checked against the range`() throws {
        var context = LegalContext.current
        #expect(throws: FeeError.notSet(.divorce)) { try FeePolicy(context, source: "省标准").fee(.divorce) }
        #expect(try FeePolicy(context, source: "省标准", otherwise: .lowest).fee(.divorce).amount == Money(fen: 50_00))
        context.policies[RangedFee.divorce.parameter.id] = .count(200_00)
        #expect(try FeePolicy(context, source: "省标准").fee(.divorce).amount == Money(fen: 200_00))
        context.policies[RangedFee.divorce.parameter.id] = .count(300_01)
        #expect(throws: FeeError.outsideRange(.divorce)) { try FeePolicy(context, source: "省标准") }
    }
}
