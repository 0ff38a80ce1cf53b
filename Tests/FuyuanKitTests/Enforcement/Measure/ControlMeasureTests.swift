import FuyuanKit
import Testing

extension ControlMeasure: Walkable {
    static var walkSteps: [Int] { [0, 400] }
    static var walkActs: [Act] {
        let flat = MeasuredItem(.realEstate, value: yuan(900_000))
        let account = MeasuredItem(.deposit, value: yuan(50_000))
        let kept = MeasureTakeover(
            MeasureRuling(flat, isPreservation: true), takenOn: day("2025-05-06"), until: day("2027-12-31"), rank: 1)
        let letter = HandOverLetter("court-2", isOnSale: false, isPriorLienEnforcing: true, isDisputedObject: false)
        return [
            .rule(MeasureRuling(flat, isPreservation: true)), .rule(MeasureRuling(account, form: .freezing)),
            .rule(MeasureRuling(MeasuredItem(.equity), form: .freezing)),
            .ruleSoldProperty(SoldPropertyRuling(MeasureRuling(flat), sale: UntransferredSale(true))),
            .serveAssistant(MeasureService()), .transferPending(PendingTransfer(MeasureService(), isRegistered: false)),
            .publishEquity(MeasureService()), .sealWithoutRegistry(MeasureService()), .queueBehind(QueueEntry(rank: 2)),
            .queueWithoutRegistry(QueueEntry(rank: 2)),
            .effectOnThirdParties(LaterDealing(.transfer, isPublicised: true)), .priorReleased(MeasureService()),
            .soldByPrior(PriorDisposal()), .withdrawQueue(MeasureRelease(.creditorWithdrew)), .autoConvert(kept),
            .autoConvertWaiting(kept), .convertHeld, .renewPoliceMeasure(kept), .askRenewal, .renew(MeasureRenewal()),
            .expire, .decideExcessRelease(ExcessRuling()), .releaseExcess(ExcessRelease(yuan(10_000))), .askRelease,
            .release(MeasureRelease(.paid)), .bankruptcyAdmitted(MeasureBankruptcy(acceptedOn: day("2026-03-01"))),
            .restoreAfterDismissal(MeasureReturn(ground: .dismissed)),
            .restoreWaiting(MeasureReturn(ground: .dismissed)),
            .upholdObjection(UpheldObjection(suitTimeEnds: day("2026-03-20"))), .noSuitAfterUpheld,
            .objectLost(LostObject(substitute: MeasuredItem(.substitute, under: .deposit))),
            .deduct(MeasureDeduction(yuan(50_000))),
            .deductOutright(OutrightDeduction(MeasureRuling(account), amount: yuan(50_000))), .sold(MeasureSale()),
            .askHandOver(HandOverRequest("court-2")), .handToPriorityCourt(letter), .handFromPreservation(letter),
        ]
    }
}

typealias Measure = Matter<ControlMeasure>

extension Matter where Machine == ControlMeasure {
    static func ruling(
        _ asset: AssetClass, stateShare: Bool = false, preservation: Bool = false
    ) -> MeasureRuling {
        MeasureRuling(
            MeasuredItem(asset, isStateShare: stateShare, value: yuan(900_000)),
            form: asset == .deposit ? .freezing : .sealing, withinAmount: true, isPreservation: preservation,
            isServed: true)
    }

    /// A measure ruled on and served on the same day.
    static func inForce(
        _ asset: AssetClass, on served: String, until: String? = nil, stateShare: Bool = false,
        preservation: Bool = false
    ) throws -> Measure {
        var matter = Measure()
        try matter.do(
            .rule(ruling(asset, stateShare: stateShare, preservation: preservation)), .handler, on: served)
        try matter.do(.serveAssistant(MeasureService(until: until.map(day))), .registry, on: served)
        return matter
    }
}

@Suite("查封、扣押、冻结") struct ControlMeasureTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: ControlMeasure.self) }

    @Test func `A flat is sealed, renewed in time and sold`() throws {
        var matter = Measure()
        #expect(try matter.do(.rule(Measure.ruling(.realEstate)), .handler, on: "2026-03-02").isRegular)
        let served = try matter.do(
            .serveAssistant(MeasureService(until: day("2029-03-04"))), .registry, on: "2026-03-04")
        #expect(served.isRegular && served.emits == [.bindOnService] && served.issues == [.assistanceNotice])
        #expect(matter.phase == .effective)
        #expect(matter.lastDay(.term) == "2029-03-04")
        let renewed = try matter.do(.renew(MeasureRenewal(until: day("2032-03-04"))), .handler, on: "2029-03-02")
        #expect(renewed.isRegular && renewed.emits == [.keepRank])
        #expect(matter.phase == .renewed)
        #expect(matter.lastDay(.term) == "2032-03-04")
        let sold = try matter.do(.sold(MeasureSale()), .handler, on: "2031-06-02")
        #expect(sold.isRegular && sold.emits.contains(.endSecurityInterests))
        #expect(matter.phase == .extinguishedByDisposal && matter.file.state.isFinal)
    }

    @Test func `enforcement.V10: without a day of expiry the ceiling counts, and the notice is incomplete`() throws {
        var matter = Measure()
        try matter.do(.rule(Measure.ruling(.vehicle)), .handler, on: "2026-03-02")
        let served = try matter.do(
            .serveAssistant(MeasureService(hasPapers: false)), .assistingOrgan, on: "2026-03-02")
        #expect(Set(served.irregularities) == ["expiry-stated", "papers-complete"])
        #expect(matter.lastDay(.term) == "2028-03-02")
        // A day of expiry before the service is none.
        var backwards = Measure()
        try backwards.do(.rule(Measure.ruling(.vehicle)), .handler, on: "2026-03-02")
        #expect(
            !backwards.refusal(
                of: .serveAssistant(MeasureService(until: day("2026-03-01"))), .registry, on: "2026-03-02"
            ).isEmpty)
    }

    @Test func `enforcement.E3 enforcement.V11: measure expired on Saturday, renewal on Monday`() throws {
        // 2026-06-13 is a Saturday; the last day is fixed and no rest day moves it.
        var matter = try Measure.inForce(.deposit, on: "2025-06-13", until: "2026-06-13")
        let late = ControlMeasure.Act.renew(MeasureRenewal(until: day("2027-06-13")))
        #expect(matter.refusal(of: late, .handler, on: "2026-06-15") == ["control-measure/renew/before-expiry/unmet"])
        let refusal = matter.file.state.refusal(
            of: late, in: Occasion(.handler, on: day("2026-06-15"), under: .current))
        #expect(refusal?.reasons.first?.rule == "enforcement.V11")
        #expect(refusal?.reasons.first?.cure?.zh == "作为新的查封、扣押、冻结，排在已有轮候之后")
        #expect(refusal?.reasons.first?.cure?.en == "take a new measure, which stands behind the queue")
        // On its last day it is still in force: it does not lapse, and can be renewed.
        #expect(
            matter.refusal(of: .expire, .system, on: "2026-06-13") == ["control-measure/expire/term-over/unmet"])
        #expect(matter.refusal(of: late, .handler, on: "2026-06-13").isEmpty)
        #expect(try matter.do(.expire, .system, on: "2026-06-14").emits == [.nextMovesUp])
        #expect(matter.phase == .lapsed)
        #expect(matter.file.state.releasedFor == nil)
        var queue = SealingQueue()
        queue.register(1, on: day("2025-06-13"))
        queue.register(2, on: day("2025-08-01"))
        #expect(queue.lift(1)?.number == 2)
        #expect(queue.register(3, on: day("2026-06-15")) == 2)
    }

    @Test func `enforcement.E4: of three on a flat the second takes effect that day with a term of its own`() throws {
        var queue = SealingQueue()
        #expect(queue.register(1, by: "court-1", on: day("2026-01-05")) == 1)
        #expect(queue.register(2, by: "court-2", on: day("2026-02-02")) == 2)
        #expect(queue.register(3, by: "court-3", on: day("2026-02-02")) == 3)
        #expect(queue.lift(1)?.number == 2)
        #expect(queue.waiting.map(\.number) == [3])
        var second = Measure()
        try second.do(.rule(Measure.ruling(.realEstate)), .handler, on: "2026-02-02")
        #expect(try second.do(.queueBehind(QueueEntry(rank: 2)), .registry, on: "2026-02-02").isRegular)
        #expect(second.phase == .waiting && second.lastDay(.term) == nil)
        try second.do(.priorReleased(MeasureService()), .system, on: "2026-04-10")
        #expect(second.phase == .effective)
        #expect(second.lastDay(.term) == "2029-04-10")
        #expect(second.file.state.rank == 1)
    }

    @Test func `enforcement.E5: after the whole item is sold those who wait never take effect`() throws {
        var queue = SealingQueue()
        for number: UInt32 in 1...3 { queue.register(number, on: day("2026-01-05")) }
        #expect(queue.sell().map(\.number) == [2, 3])
        #expect(queue.first == nil)
        #expect(queue.register(4, on: day("2026-06-01")) == nil)
        var waiting = Measure()
        try waiting.do(.rule(Measure.ruling(.realEstate)), .handler, on: "2026-02-02")
        try waiting.do(.queueBehind(QueueEntry(rank: 2)), .registry, on: "2026-02-02")
        #expect(
            waiting.refusal(of: .soldByPrior(PriorDisposal(isWhole: false)), .system, on: "2026-05-11") == [
                "control-measure/sold-by-prior/whole-sold/unmet"
            ])
        #expect(try waiting.do(.soldByPrior(PriorDisposal()), .system, on: "2026-05-11").emits == [.goToDistribution])
        #expect(waiting.phase == .extinguishedByDisposal)
    }

    @Test func `enforcement.E6: a preservation with two months left becomes a measure of enforcement`() throws {
        let kept = MeasureTakeover(
            Measure.ruling(.realEstate, preservation: true), takenOn: day("2023-05-20"), until: day("2026-05-19"),
            rank: 1)
        var matter = Measure()
        let converted = try matter.do(.autoConvert(kept), .system, on: "2026-03-19")
        #expect(converted.isRegular && converted.issues.isEmpty)
        #expect(converted.emits == [.keepRank, .renewInTime])
        #expect(matter.phase == .effective && matter.file.state.isPreservation == false)
        #expect(matter.lastDay(.term) == "2026-05-19")
        #expect(matter.file.state.alarm(asOf: day("2026-04-19"), in: .current)?.level == 1)
        // Set aside, or expired, nothing is converted.
        var revoked = kept
        revoked.isRevoked = true
        let code = ["control-measure/auto-convert/measure-stands/unmet"]
        #expect(Measure().refusal(of: .autoConvert(revoked), .system, on: "2026-03-19") == code)
        #expect(Measure().refusal(of: .autoConvert(kept), .system, on: "2026-05-20") == code)
        // A preservation of the same file keeps its term too.
        var held = try Measure.inForce(.realEstate, on: "2026-03-02", until: "2029-03-02", preservation: true)
        try held.do(.convertHeld, .system, on: "2026-06-01")
        #expect(held.file.state.isPreservation == false && held.lastDay(.term) == "2029-03-02")
        #expect(
            held.refusal(of: .convertHeld, .system, on: "2026-06-02") == [
                "control-measure/convert-held/is-preservation/unmet"
            ])
    }

    @Test func `enforcement.E13: state shares are frozen for one year, and six months at each renewal`() throws {
        var matter = Measure()
        try matter.do(.rule(Measure.ruling(.listedSecurity, stateShare: true)), .handler, on: "2026-03-02")
        #expect(matter.file.state.item?.findings.map(\.code) == ["enforcement.stateShareTerm"])
        #expect(
            matter.refusal(
                of: .serveAssistant(MeasureService(until: day("2027-03-03"))), .assistingOrgan, on: "2026-03-02")
                == ["control-measure/serve-assistant/within-ceiling/unmet"])
        try matter.do(.serveAssistant(MeasureService(until: day("2027-03-02"))), .assistingOrgan, on: "2026-03-02")
        #expect(
            matter.refusal(of: .renew(MeasureRenewal(until: day("2027-09-03"))), .handler, on: "2027-02-22")
                == ["control-measure/renew/within-ceiling/unmet"])
        try matter.do(.renew(MeasureRenewal(until: day("2027-09-02"))), .handler, on: "2027-02-22")
        #expect(matter.lastDay(.term) == "2027-09-02")
        // Ordinary listed shares: three years, nothing to flag.
        #expect(MeasuredItem(.listedSecurity).findings.isEmpty)
        #expect(
            ControlMeasure.ceiling(of: MeasuredItem(.listedSecurity), from: day("2026-03-02"), in: .current)
                == day("2029-03-02"))
    }

    @Test func `Equity is in force on publicity, and not on service`() throws {
        var matter = Measure()
        try matter.do(.rule(Measure.ruling(.equity)), .handler, on: "2026-03-02")
        #expect(
            matter.refusal(of: .serveAssistant(MeasureService()), .registry, on: "2026-03-03") == [
                "control-measure/serve-assistant/served-class/unmet"
            ])
        let shown = try matter.do(
            .publishEquity(MeasureService(until: day("2029-03-05"))), .registry, on: "2026-03-05")
        #expect(shown.emits == [.bindOnPublicity] && shown.issues == [.publicityNotice])
        #expect(matter.file.state.effectiveOn == day("2026-03-05"))
    }

    @Test func `Where another measure lies first, a second one queues`() throws {
        var matter = Measure()
        try matter.do(.rule(Measure.ruling(.realEstate)), .handler, on: "2026-03-02")
        let refusal = matter.file.state.refusal(
            of: .serveAssistant(MeasureService(isFirst: false)),
            in: Occasion(.registry, on: day("2026-03-03"), under: .current))
        #expect(refusal?.reasons.map(\.code) == ["control-measure/serve-assistant/first-in-line/unmet"])
        #expect(refusal?.reasons.first?.cure?.zh.contains("轮候") == true)
        try matter.do(.queueBehind(QueueEntry(rank: 2)), .registry, on: "2026-03-03")
        try matter.do(.withdrawQueue(MeasureRelease(.creditorWithdrew)), .handler, on: "2026-03-10")
        #expect(matter.phase == .released)
    }

    @Test func `A pending transfer does not stop the measure, a registered one does`() throws {
        var matter = Measure()
        try matter.do(.rule(Measure.ruling(.realEstate)), .handler, on: "2026-03-02")
        let act = { ControlMeasure.Act.transferPending(PendingTransfer(MeasureService(), isRegistered: $0)) }
        #expect(
            matter.refusal(of: act(true), .registry, on: "2026-03-03") == [
                "control-measure/transfer-pending/transfer-not-registered/unmet"
            ])
        #expect(
            matter.refusal(of: act(nil), .registry, on: "2026-03-03") == [
                "control-measure/transfer-pending/transfer-not-registered/unknown"
            ])
        #expect(try matter.do(act(false), .registry, on: "2026-03-03").emits.contains(.assistCourt))
    }

    @Test func `Movables and unregistered buildings are sealed on the spot, and queue on record`() throws {
        var matter = Measure()
        try matter.do(.rule(Measure.ruling(.movable)), .handler, on: "2026-03-02")
        let sealed = try matter.do(
            .sealWithoutRegistry(MeasureService(until: day("2028-03-03"))), .handler, on: "2026-03-03")
        #expect(sealed.isRegular && sealed.issues == [.sealingNotice, .sealingRecord])
        var behind = Measure()
        try behind.do(.rule(Measure.ruling(.movable)), .handler, on: "2026-03-02")
        let queued = try behind.do(
            .queueWithoutRegistry(QueueEntry(rank: 2, isRecorded: false)), .handler, on: "2026-03-04")
        #expect(queued.irregularities == ["queue-recorded"])
        #expect(queued.emits == [.takeEffectInOrder, .tellFirstCourt])
    }
}
