import FuyuanKit

/// What a bankruptcy case has beside its phase: its parts by phase, its claims by rank with what was paid, whether the
/// payments keep to the order, and the measures not lifted.
enum BankruptcyPage {
    static func print(_ file: BankruptcyCase, asOf day: CivilDate, in law: LegalContext, _ out: inout Printer) {
        let language = out.language
        for tally in PartTally.all(of: file.parts) { Replay.label(out.say("组成", "parts"), tally.text(language), &out) }
        for rank in ranks(of: file) { Replay.label(out.say("清偿", "paid"), rank.text(language), &out) }
        for finding in payments(of: file).findings {
            Replay.label(
                out.say("不符", "wrong"),
                "\(finding.text[language])\(out.articles(finding.basis)) [\(finding.code)]", &out)
        }
        for measure in file.unreleasedMeasures(asOf: day) {
            Replay.label(out.say("未解除", "not lifted"), text(measure, language) + out.articles(measure.basis), &out)
        }
        let duties = file.openDuties(asOf: day, in: law)
        if !duties.isEmpty {
            let late = duties.filter { $0.isOverdue(asOf: day) }.count
            Replay.label(
                out.say("义务", "duties"),
                out.say("未了\(duties.count)项，其中已逾期\(late)项", "\(duties.count) open, \(late) of them overdue"), &out)
        }
    }

    static func value(_ file: BankruptcyCase, asOf day: CivilDate, in law: LegalContext) -> JSONValue {
        [
            "parts": .list(PartTally.all(of: file.parts).map(\.value)),
            "ranks": .list(
                ranks(of: file).map { rank in
                    [
                        "rank": JSONValue(rank.rank.term), "claims": JSONValue(rank.count),
                        "owed": .number(rank.owed.fen), "paid": .number(rank.paid.fen),
                        "deposited": .number(rank.deposited.fen),
                        "ratio": JSONValue(rank.ratio?.text(decimals: 4)),
                    ]
                }),
            "payments": .list(payments(of: file).findings.map { JSONValue($0) }),
            "unreleased": .list(file.unreleasedMeasures(asOf: day).map { JSONValue($0.finding) }),
            "duties": .list(file.openDuties(asOf: day, in: law).map { Duties.value($0, asOf: day) }),
        ]
    }

    /// `公安机关 公安-1 查封 厂房，已23日`.
    static func text(_ measure: UnreleasedMeasure, _ language: Language) -> String {
        let asset = measure.held.asset.map { language == .zh ? "（\($0)）" : " (\($0))" } ?? ""
        return language == .zh
            ? "\(measure.held.organ.term.zh) \(measure.holder) \(measure.held.kind.term.zh)\(asset)，应当解除已\(measure.days)日"
            : "\(measure.held.kind.term.en) held by \(measure.holder), \(measure.held.organ.term.en)\(asset), due for \(measure.days) days"
    }

    // MARK: Claims

    /// The claims of one rank.
    struct Rank {
        let rank: ClaimRank
        var count = 0
        var owed = Money.zero
        var paid = Money.zero
        var deposited = Money.zero

        /// Paid and deposited, of what is owed.
        var ratio: Percent? { paid.adding(deposited)?.ratio(to: owed).map(Percent.init(fraction:)) }

        func text(_ language: Language) -> String {
            let part = ratio?.text(decimals: 4) ?? "—"
            return language == .zh
                ? "\(rank.term.zh)：\(count)笔，确认 \(owed)，已付 \(paid)，提存 \(deposited)，清偿率 \(part)"
                : "\(rank.term.en): \(count) claims, \(owed) confirmed, \(paid) paid, \(deposited) deposited, ratio \(part)"
        }
    }

    /// The fixed claims by rank, once something was paid.
    static func ranks(of file: BankruptcyCase) -> [Rank] {
        let lines = self.lines(of: file)
        guard lines.contains(where: { $0.line.share > .zero }) else { return [] }
        return ClaimRank.allCases.compactMap { rank in
            let own = lines.filter { $0.rank == rank }.map(\.line)
            guard !own.isEmpty else { return nil }
            return Rank(
                rank: rank, count: own.count, owed: Money.sum(own.map(\.amount)) ?? .max,
                paid: Money.sum(own.map(\.paid)) ?? .max, deposited: Money.sum(own.map(\.deposited)) ?? .max)
        }
    }

    /// What was paid, against the order in force for the debtor.
    static func payments(of file: BankruptcyCase) -> PaymentAudit {
        let lines = self.lines(of: file).map(\.line)
        let isPaid = lines.contains { $0.share > .zero }
        return PaymentAudit(
            isPaid && file.planApprovedOn == nil && file.settlementApprovedOn == nil ? lines : [],
            by: .inForce(for: file.opening?.debtorKind.estateKind ?? .company))
    }

    /// Whether its deposited share went to the others.
    private static func isLost(_ claim: BankruptcyClaim) -> Bool {
        claim.phase == .unpaidBalance && claim.paid == .zero && claim.deposited == .zero
    }

    /// Every claim that is fixed or has a share put aside; what hangs on security is paid out of its property first.
    private static func lines(of file: BankruptcyCase) -> [(rank: ClaimRank, line: PaymentAudit.Line)] {
        file.parts.claims.enumerated().compactMap { place, claim in
            guard let kind = claim.kind, let rank = claim.rank, !claim.isSecured, !isLost(claim),
                let amount = claim.confirmed ?? (claim.deposited > .zero ? claim.declared : nil)
            else { return nil }
            let type = rank == kind.rank ? DistributionClass(kind) : DistributionClass(rank)
            return (
                rank,
                PaymentAudit.Line(
                    file.parts.claims.number(at: place).map(Int64.init) ?? 0, type, amount, paid: claim.paid,
                    deposited: claim.deposited)
            )
        }
    }
}
