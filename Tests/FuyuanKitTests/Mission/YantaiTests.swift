import FuyuanKit
import Testing

/// What Yantai published, rows 37 to 52, built on the public interface.
@Suite("烟台") struct YantaiMissionTests {
    private let list = Made.list(Made.entry())
    private let applicant = CreditApplicant(Made.first, "甲某")

    @Test func `S2-42: where art. 60 bars mediation only reconciliation and withdrawal is offered, with the reason`() {
        let barred = PretrialReconciliation(.otherAct)
        #expect(barred.isReconciliationOnly)
        #expect(barred.offers == [.reconciliationAndWithdrawal])
        #expect(barred.basis.citations.contains(.administrativeProcedure(60)))
        #expect(
            barred.reason.zh == "行政诉讼法第六十条：审理行政案件不适用调解；本案不属赔偿、补偿或者自由裁量，只能和解后申请撤诉")
        #expect(barred.reason.en.hasPrefix("art. 60: administrative suits are not mediated"))
        let refused = barred.findings(of: .mediationStatement)
        #expect(refused.map(\.code) == ["pretrial-reconciliation/not-offered"])
        #expect(refused.first?.text.zh.contains("第六十条") == true)
        #expect(barred.findings(of: .reconciliationAndWithdrawal).isEmpty)
    }

    @Test func `S2-52: the answer names the item and the listing, the right and the cure`() throws {
        let decision = Made.application(applicant).intercept(list, [Made.items()], asOf: Made.today)
        #expect(decision.outcome == .block)
        let reason = try #require(decision.reasons.first)
        #expect(reason.entry == "L-1" && reason.rule?.item == "licence" && reason.list == .dishonestListing)
        #expect(
            reason.text.zh == "失信被执行人名单L-1，（2026）豫0802执1号：号码与名称均一致；生效中（2026-03-01起）；事项“某项许可”：拦截（清单jz-2026）")
        #expect(reason.basis.citations.map(\.statute) == ["LCR20", "CRE16"])
        #expect(reason.cure?.en.contains("delete") == true)
        #expect(decision.addressees == [.listedSubject, .court])
    }

    @Test func `S2-52: an item absent from the edition in force is not restricted`() {
        let old = Made.items("jz-2025", from: "2025-01-01", to: "2025-12-31")
        var current = Made.items()
        current.items.removeAll { $0.code == "licence" }
        let decision = Made.application(applicant).intercept(list, [old, current], asOf: Made.today)
        #expect(decision.outcome == .pass)
        #expect(decision.reasons.map(\.text.zh) == ["现行清单未将“licence”列为该类人员的限制事项，不查询名单"])
        #expect(decision.queries.isEmpty)
    }
}
