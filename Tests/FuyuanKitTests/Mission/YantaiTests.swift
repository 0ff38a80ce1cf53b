import FuyuanKit
import Testing

/// What Yantai published, rows 37 to 52, built on the public interface.
@Suite("烟台") struct YantaiMissionTests {
    private let bodies = PublicBodyTests()
    private let registry = RegistryTests()
    private let referral = RefusalCrimeReferralTests()
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

    /// law: mediation.i13
    @Test func `S2-40: 24,000 settled at 58 % come of 41,379 delegated, and “nearly 50 %” divides by something else`()
        throws
    {
        let published = try #require(PublishedRate.yantai)
        #expect(published.impliedTotal == 41_379)
        #expect(published.totals == 41_026...41_739)
        #expect(published.isConsistent)
        #expect(published.derivation.steps.map(\.result) == ["", "60.00%", "41379", "41026–41739", "58%"])
        #expect(MediationTally(delegated: 41_379, settled: 24_000).rate(over: .delegated)?.text(decimals: 0) == "58%")
    }

    @Test
    func
        `S2-48: a referral that comes back carries its reason, the timer runs, and the enforcement stays where it was`()
        throws
    {
        var matter = try Referral.registered()
        var silent = matter
        #expect(
            try silent.do(.declineToFile(ReferralReturn(because: "")), .police, on: "2026-03-06").irregularities == [
                "reason-given"
            ])
        #expect(silent.file.state.returnReason == nil && silent.lastDay(.reasons) == "2026-03-13")
        #expect(
            try silent.do(.sendReasons(referral.reason), .police, on: "2026-03-16").irregularities == [
                "reasons-in-time"
            ])
        #expect(silent.file.state.returnReason == "the ability to perform is not shown")
        let returned = try matter.do(.declineToFile(referral.reason), .police, on: "2026-03-06")
        #expect(returned.isRegular && returned.emits == [.enforcementGoesOn, .sendReasons, .tellCreditor])
        #expect(matter.file.state.returnReason == "the ability to perform is not shown")
        // No effect of the machine touches the enforcement but the one that says it goes on.
        #expect(
            RefusalCrimeReferral.Effect.allCases.map(\.term.wire) == [
                "enforcement-goes-on", "send-reasons", "tell-creditor", "press-police", "give-opinion-on-property",
                "recover-property",
            ])
    }

    @Test func `S2-49: the notice lists exactly the flagged, unperformed cases`() {
        let notice = PublicBodyNotice(
            on: day("2026-03-31"),
            of: [
                bodies.organCase(3), bodies.organCase(1), bodies.organCase(2, flagged: false),
                bodies.organCase(4, performed: "2026-03-31"),
                bodies.organCase(5, performed: "2026-04-01"), bodies.organCase(6, ended: "2026-02-10"),
                bodies.organCase(1),
            ])
        #expect(notice.cases.map(\.number) == [assistedCase(1), assistedCase(3), assistedCase(5)])
        #expect(notice.owed == Money(yuan: 300) && notice.bodies == ["town-1", "town-3", "town-5"])
        #expect(notice.cases[0].daysOverdue(on: day("2026-03-31")) == 85)
        #expect(bodies.organCase(1).daysOverdue(on: day("2026-01-05")) == 0)
    }

    /// law: enforcement.policeVehicle
    @Test func `S2-50: an alert ends by itself when the seizure it serves ends`() throws {
        let plate = try #require(LicensePlate("皖E12345"))
        let alert = VehicleAlert(for: plate, serving: "S-1", by: "court-a", setOn: day("2026-03-02"))
        #expect(alert.isActive(on: day("2026-09-01"), seizureEnded: nil))
        #expect(!alert.isActive(on: day("2026-03-01"), seizureEnded: nil))
        let lifted = day("2026-04-10")
        #expect(alert.isActive(on: day("2026-04-09"), seizureEnded: lifted))
        #expect(!alert.isActive(on: lifted, seizureEnded: lifted))
        #expect(VehicleAlert.ended([alert], by: ["S-1": lifted]) == [alert])
        #expect(VehicleAlert.ended([alert], by: ["S-2": lifted]).isEmpty)
        var found = alert
        found.foundOn = day("2026-03-20")
        #expect(found.endDay(seizureEnded: lifted) == day("2026-03-20"))
        #expect(JSON.write(alert) == JSON.write(try JSON.read(VehicleAlert.self, from: JSON.write(alert))))
    }

    @Test func `S2-51: the same request again gets the same answer and changes nothing`() {
        var book = RegistryBook()
        let first = book.handle(registry.request("Q-1", .seal))
        let before = book
        #expect(book.handle(registry.request("Q-1", .seal)) == first)
        #expect(book.handle(registry.request("Q-1", .seal, on: "2026-03-09")) == first)
        #expect(book == before)
        #expect(book.handle(registry.request("Q-1", .seal, "P-2")) == .refused([.idReused]))
        #expect(book.handle(registry.request("Q-2", .seal)) == .refused([.sealTaken]))
        #expect(book == before)
        // Unsealing sent twice lifts once.
        let lifted = book.handle(registry.request("Q-3", .unseal, on: "2026-04-01"))
        #expect(book.handle(registry.request("Q-3", .unseal, on: "2026-04-02")) == lifted)
        #expect(book.seals.map(\.liftedOn) == [day("2026-04-01")])
    }

    @Test func `S2-51: unsealing names the same seal, on the same parcel, with a paper of the court whose seal it is`()
    {
        var book = RegistryBook()
        _ = book.handle(registry.request("Q-1", .seal))
        let before = book
        #expect(book.handle(registry.request("Q-2", .unseal, "P-2")) == .refused([.wrongParcel]))
        #expect(book.handle(registry.request("Q-3", .unseal, document: nil)) == .refused([.documentLacking]))
        #expect(book.handle(registry.request("Q-4", .unseal, document: "")) == .refused([.documentLacking]))
        #expect(book.handle(registry.request("Q-5", .unseal, seal: nil)) == .refused([.sealNotNamed]))
        #expect(book.handle(registry.request("Q-6", .unseal, seal: "S-9")) == .refused([.sealUnknown]))
        #expect(book.handle(registry.request("Q-7", .unseal, court: "court-b")) == .refused([.otherCourt]))
        #expect(
            book.handle(registry.request("Q-8", .unseal, "P-2", court: "court-b", document: nil))
                == .refused([.documentLacking, .wrongParcel, .otherCourt]))
        #expect(book == before)
        // A refused request may be corrected under its own name.
        #expect(book.handle(registry.request("Q-2", .unseal)).isDone)
        #expect(book.handle(registry.request("Q-9", .unseal)) == .refused([.alreadyLifted]))
        for fault in RegistryFault.allCases {
            #expect(!fault.finding.text.zh.isEmpty && fault.finding.code == "enforcement.landSeal")
        }
    }
}
