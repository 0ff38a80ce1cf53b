import FuyuanKit
import Testing

/// Specific property and the claims that go first on it.
@Suite struct `Specific property` {
    private let mortgage = PriorityClaim(1, .security, rmb("8,000,000"))

    @Test func `bankruptcy.calculation-5.2-SE1: what it does not cover is an ordinary claim`() throws {
        let result = try SpecificProperty(
            price: rmb("6,000,000"), realisationCost: rmb("60,000"), claims: [mortgage]
        ).distribute()
        #expect(result.net == rmb("5,940,000"))
        #expect(result.payment(of: 1)?.paid == rmb("5,940,000"))
        #expect(result.deficits == [DistributionClaim(1, .ordinary, rmb("2,060,000"))])
        #expect(result.surplus == .zero)
    }

    @Test func `bankruptcy.calculation-5.2-SE2: what is left joins the estate`() throws {
        let result = try SpecificProperty(
            price: rmb("9,000,000"), realisationCost: rmb("50,000"), administratorFee: rmb("40,000"),
            claims: [mortgage]
        ).distribute()
        #expect(result.payment(of: 1)?.paid == rmb("8,000,000"))
        #expect(result.surplus == rmb("910,000"))
        #expect(result.deficits.isEmpty)
    }

    @Test func `bankruptcy.calculation-5.2-SE3 bankruptcy.edge-42: buyer, contractor, then the bank`() throws {
        let buyer = HomeBuyer(isForLiving: true, isPaid: true, canBeDelivered: false)
        #expect(buyer.right == .refund)
        let result = try SpecificProperty(
            price: rmb("50,000,000"),
            claims: [
                PriorityClaim(3, .security, rmb("40,000,000")), PriorityClaim(2, .contractor, rmb("18,000,000")),
                PriorityClaim(1, .homeBuyer, rmb("6,000,000"), loss: buyer.loss),
            ]
        ).distribute()
        #expect(result.payments.map(\.paid) == ["26,000,000", "18,000,000", "6,000,000"].map(rmb))
        #expect(result.deficits == [DistributionClaim(3, .ordinary, rmb("14,000,000"))])
    }

    @Test func `bankruptcy.edge-42: not every buyer goes before the bank`() throws {
        #expect(HomeBuyer(isForLiving: true, isPaid: true, canBeDelivered: true).right == .delivery)
        #expect(HomeBuyer(isForLiving: false, isPaid: true, canBeDelivered: false).loss == .notForLiving)
        #expect(HomeBuyer(isForLiving: true, isPaid: false, canBeDelivered: false).loss == .priceNotPaid)
        #expect(HomeBuyer(isForLiving: false, isPaid: true, canBeDelivered: false).right == .none)
        let result = try SpecificProperty(
            price: rmb("10"),
            claims: [
                PriorityClaim(1, .homeBuyer, rmb("6"), loss: .notForLiving), PriorityClaim(2, .security, rmb("10")),
            ]
        ).distribute()
        #expect(result.payments.map(\.paid) == [.zero, rmb("10")])
        #expect(result.deficits == [DistributionClaim(1, .ordinary, rmb("6"))])
    }

    @Test func `bankruptcy.calculation-5.2-SE4: old arrears of employees go before the mortgagee`() throws {
        let result = try SpecificProperty(
            price: rmb("2,000,000"), oldEmployeeClaims: rmb("500,000"),
            claims: [PriorityClaim(1, .security, rmb("1,800,000"))]
        ).distribute()
        #expect(result.oldEmployees == rmb("500,000"))
        #expect(result.payment(of: 1)?.paid == rmb("1,500,000"))
        #expect(result.deficits == [DistributionClaim(1, .ordinary, rmb("300,000"))])
    }

    @Test func `old arrears are paid even where no security stands, and stand after buyers and contractors`() throws {
        let result = try SpecificProperty(
            price: rmb("10"), oldEmployeeClaims: rmb("5"), claims: [PriorityClaim(1, .contractor, rmb("7"))]
        ).distribute()
        #expect(result.payment(of: 1)?.paid == rmb("7"))
        #expect(result.oldEmployees == rmb("3"))
        #expect(result.derivation.text(in: .en).contains("employee claims still unpaid: 2.00"))
    }

    @Test func `securities go by order of registration; equal places share in proportion`() throws {
        let result = try SpecificProperty(
            price: rmb("100"),
            claims: [
                PriorityClaim(3, .security, rmb("50"), order: 2), PriorityClaim(2, .newMoney, rmb("40"), order: 2),
                PriorityClaim(1, .security, rmb("70"), order: 1),
            ]
        ).distribute()
        #expect(result.payments.map(\.paid) == ["16.67", "13.33", "70"].map(rmb))
        // New money that its security does not cover is a debt of common benefit.
        #expect(
            result.deficits == [
                DistributionClaim(3, .ordinary, rmb("33.33")), DistributionClaim(2, .commonBenefit, rmb("26.67")),
            ])
    }

    @Test func `who gave the priority up takes part as an ordinary creditor with all of the claim`() throws {
        let result = try SpecificProperty(
            price: rmb("100"), claims: [PriorityClaim(1, .security, rmb("80"), loss: .waived)]
        ).distribute()
        #expect(result.surplus == rmb("100"))
        #expect(result.deficits == [DistributionClaim(1, .ordinary, rmb("80"))])
        #expect(PriorityLoss.waived.basis == Basis(.bankruptcy(110)))
    }

    @Test func `an unregistered chattel mortgage gives no priority`() throws {
        let result = try SpecificProperty(
            price: rmb("100"),
            claims: [
                PriorityClaim(1, .security, rmb("80"), order: 1, loss: .unregisteredChattel),
                PriorityClaim(2, .security, rmb("90"), order: 2),
            ]
        ).distribute()
        #expect(result.payments.map(\.paid) == [.zero, rmb("90")])
        #expect(result.surplus == rmb("10"))
    }

    @Test func `a contractor's priority leaves out late interest, penalties and damages`() throws {
        let result = try SpecificProperty(
            price: rmb("100"), claims: [PriorityClaim(1, .contractor, rmb("70"), outside: rmb("20"))]
        ).distribute()
        #expect(result.payment(of: 1)?.paid == rmb("50"))
        #expect(result.deficits == [DistributionClaim(1, .ordinary, rmb("20"))])
        #expect(result.surplus == rmb("50"))
    }

    @Test func `a contractor has eighteen months from the day the price was due`() {
        #expect(PriorityLoss.ofContractor(due: day("2024-01-31"), asked: day("2025-07-31")) == nil)
        #expect(PriorityLoss.ofContractor(due: day("2024-01-31"), asked: day("2025-08-01")) == .outOfTime)
    }

    @Test func `an advance notice goes first up to the value at acceptance, unless it was made late for an old debt`()
        throws
    {
        let result = try SpecificProperty(
            price: rmb("100"), claims: [PriorityClaim(1, .priorNotice, rmb("90"), limit: rmb("60"))]
        ).distribute()
        #expect(result.payment(of: 1)?.paid == rmb("60"))
        #expect(result.deficits == [DistributionClaim(1, .ordinary, rmb("30"))])
        let acceptance = day("2025-06-01")
        func loss(_ made: String, _ forUnsecuredDebt: Bool = true) -> PriorityLoss? {
            .ofPriorNotice(made: day(made), acceptance: acceptance, forUnsecuredDebt: forUnsecuredDebt)
        }
        #expect(loss("2024-05-31") == nil)
        #expect(loss("2024-06-01") == .recentForUnsecuredDebt)
        #expect(loss("2025-05-31") == .recentForUnsecuredDebt)
        #expect(loss("2025-05-31", false) == nil)
    }

    @Test func `costs above the price are costs of the general estate`() throws {
        let result = try SpecificProperty(
            price: rmb("10"), realisationCost: rmb("14"), claims: [mortgage]
        ).distribute()
        #expect(result.net == .zero)
        #expect(result.uncoveredCosts == rmb("4"))
        #expect(result.deficits == [DistributionClaim(1, .ordinary, rmb("8,000,000"))])
    }

    @Test func `bad input is named`() {
        func distribute(_ claims: [PriorityClaim], price: String = "1") throws {
            _ = try SpecificProperty(price: rmb(price), claims: claims).distribute()
        }
        #expect(throws: DistributionError.negativeEstate) { try distribute([], price: "-1") }
        #expect(throws: DistributionError.negativeClaim(4)) {
            try distribute([PriorityClaim(4, .security, rmb("-1"))])
        }
        #expect(throws: DistributionError.outsideExceedsClaim(4)) {
            try distribute([PriorityClaim(4, .contractor, rmb("1"), outside: rmb("2"))])
        }
        #expect(throws: DistributionError.duplicateNumber(1)) { try distribute([mortgage, mortgage]) }
        #expect(throws: DistributionError.overflow) {
            try distribute([PriorityClaim(1, .homeBuyer, .max), PriorityClaim(2, .homeBuyer, .max)])
        }
    }
}
