/// The period to sue after reconsideration.
extension SuitTale {
    // law: administrative.L-R25 administrative.L-F04
    mutating func tellDecided(_ served: CivilDate, _ isTold: Bool, _ learned: CivilDate?) {
        rule = .afterReconsideration
        let day = govern(served, "复议决定送达之日", "the day the decision was served")
        guard !isTold else {
            end(run(.suitAfterReconsideration, from: served, day))
            return
        }
        let start = learned.map { Swift.max($0, served) }
        derivation.add(
            "复议决定未告知起诉期限：自知道或者应当知道起诉期限之日起计算，最长期限自知道决定内容之日起计算",
            "The decision did not state the limit to sue: counted from learning it, under a longest time from knowing the decision",
            result: start.map { "\($0)" } ?? "—", unstatedBasis(day, paragraph: 2))
        end(
            start.map { run(.suitAfterReconsideration, from: $0, day) },
            under: [TimeLimit.administrativeSuitUnnotified.ceiling(from: served, in: law, governedBy: day)])
    }

    /// Where reconsideration was optional, the act may still be sued over within its own period.
    private mutating func tellOptionalRefusal(_ served: CivilDate) -> Bool {
        guard ReconsiderationFirst(act) == nil else { return false }
        var plain = SuitTale(act, claim, .none, override, spans, law)
        plain.tell()
        let refusal = TimeLimit.suitAfterReconsideration.deadline(from: served, in: law, excluding: spans)
        let (own, short) = (plain.deadline.endDay, refusal.lastDay ?? refusal.unrolledDay)
        if let own, let short, own < short { return false }
        self = plain
        let last = short.map { "\($0)" } ?? "—"
        derivation.add(
            "复议并非前置：复议机关不予受理、驳回申请后，仍可在起诉期限内对原行政行为起诉",
            "Reconsideration was optional: after a refusal or rejection the act itself may still be sued over within its period",
            Basis(.administrativeProcedure(44, 1), .administrativeProcedure(26, 3)))
        notes.append(
            Finding(
                "administrative.refusalSuit", .notice,
                Basis(.administrativeProcedure(45), .administrativeProcedureInterpretation(56, 2)),
                "对不予受理、驳回申请本身起诉的，宜自收到之日起\(refusal.counting.period.text(in: .zh))内提起，至\(last)届满",
                "A suit over the refusal or rejection itself is best brought within \(refusal.counting.period.text(in: .en)), by \(last)"
            ))
        return true
    }

    // law: administrative.L-R27
    mutating func tellRefused(_ served: CivilDate) {
        guard !tellOptionalRefusal(served) else { return }
        rule = .reconsiderationRefused
        let day = govern(served, "收到不予受理或者驳回申请决定之日", "the day the refusal or rejection was served")
        let isFirst = ReconsiderationFirst(act).map { !$0.isAmbiguous } == true
        end(run(isFirst ? .suitAfterReconsiderationFirst : .suitAfterReconsideration, from: served, day))
    }

    // law: administrative.L-R26
    mutating func tellOverdue(_ accepted: CivilDate, _ isSummary: Bool, _ extra: Period) {
        rule = .reconsiderationOverdue
        let limit: TimeLimit = isSummary ? .reconsiderationDecisionSummary : .reconsiderationDecision
        let term = limit.deadline(from: accepted, in: law, extendedBy: extra)
        derivation.add(term.derivation)
        let chained = law.flag(.chainsUnrolled) ? term.unrolledDay : term.lastDay ?? term.unrolledDay
        guard let over = chained else {
            end(nil)
            return
        }
        let isOld = ReconsiderationPeriod.Text.governing(accepted) == .text2017
        let text: Citation = isOld ? .reconsideration2017(19) : .reconsideration(34)
        // The organ may decide until the rolled day; only then is it late.
        wait(
            until: term.lastDay ?? over, Basis(.administrativeProcedure(45), text), "复议机关的审理期限尚未届满",
            "The reconsideration organ’s time to decide is not over")
        let day = govern(over, "复议期满之日", "the end of the reconsideration period")
        derivation.add(
            "复议机关逾期不作决定：自复议期满之日起计算", "The reconsideration organ did not decide: counted from the end of its period",
            result: "\(over)", Basis(.administrativeProcedure(45), text))
        if let last = term.lastDay, last != term.unrolledDay {
            notes.append(
                Finding(
                    "administrative.reconsiderationEndRolled", .notice, Basis(.administrativeProcedure(45)),
                    "复议期满之日遇休息日（顺延至\(last)）；起诉期限自哪一日起算没有明文规定",
                    "The reconsideration period ends on a rest day (moved to \(last)); no text says from which day the suit counts"
                ))
        }
        let isFirst = ReconsiderationFirst(act).map { !$0.isAmbiguous } == true
        end(run(isFirst ? .suitAfterReconsiderationFirst : .suitAfterReconsideration, from: over, day))
    }
}
