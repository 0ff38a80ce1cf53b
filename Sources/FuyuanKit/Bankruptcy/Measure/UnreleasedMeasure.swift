/// A measure that must be lifted and is not: who holds it, under what law it is to be lifted, and for how long it is due.
public struct UnreleasedMeasure: Sendable, Hashable {
    /// The measure as it was taken.
    public let held: HeldMeasure
    /// Where it stands.
    public let phase: PreservationMeasure.Phase
    /// The day the duty to lift arose: when the organ learned of the acceptance, or the acceptance where that is not
    /// known.
    public let dueSince: CivilDate
    /// Days since then.
    public let days: Int

    /// Who holds it.
    public var holder: ActorID { held.holder }

    /// Under what law it is to be lifted: art. 19 binds organs of administration as well as courts.
    /// law: bankruptcy.edge-30
    public var basis: Basis {
        held.organ.isAdministrative
            ? Basis(.bankruptcy(19), .bankruptcyInterpretation2(7), .civilTrialMinutes2019(109))
            : Basis(.bankruptcy(19), .bankruptcyInterpretation2(7))
    }

    /// The overdue item.
    /// law: bankruptcy.v62
    public var finding: Finding {
        Finding(
            "bankruptcy.v62", .error, at: held.asset ?? "", basis,
            "\(held.organ.term.zh)\(holder)的\(held.kind.term.zh)应当解除而未解除，已\(days)日",
            "\(held.kind.term.en) held by \(holder) (\(held.organ.term.en)) must be lifted and is not, for \(days) days"
        )
    }
}

extension PreservationMeasure {
    /// What stands to be lifted on a day: due without a reason to keep it, and neither lifted nor handed over to the
    /// bankruptcy court; nil otherwise. With the day of acceptance, also a measure whose organ is not known to know of
    /// it.
    public func unreleased(acceptedOn day: CivilDate? = nil, asOf today: CivilDate) -> UnreleasedMeasure? {
        guard let held, !isOwn, !hasReason else { return nil }
        let due: CivilDate? =
            if Self.unlifted.contains(phase) {
                knownOn ?? acceptedOn ?? day
            } else if phase == .active || phase == .restored {
                // A restored measure is in force until another acceptance.
                day.flatMap { day in answeredOn.map { day > $0 } ?? true ? day : nil }
            } else {
                nil
            }
        guard let due, due <= today else { return nil }
        return UnreleasedMeasure(held: held, phase: phase, dueSince: due, days: due.days(until: today))
    }

    private static let unlifted: EnumSet<Phase> = [.releaseDue, .releaseRequested, .correctionSought]

    /// Every measure that must be lifted and is not, the longest due first. O(n log n).
    public static func unreleased(
        in measures: some Sequence<PreservationMeasure>, acceptedOn day: CivilDate? = nil, asOf today: CivilDate
    ) -> [UnreleasedMeasure] {
        measures.compactMap { $0.unreleased(acceptedOn: day, asOf: today) }.sorted { $0.dueSince < $1.dueSince }
    }

    /// What is wrong with how measures on one asset came back after dismissal or an art. 108 conclusion: the court’s own
    /// was lifted before every old organ had restored or waived, or the old order was not kept. O(n²) in the measures of
    /// one asset.
    /// law: bankruptcy.v63
    /// law: bankruptcy.edge-29
    public static func restorationFindings(of measures: [PreservationMeasure]) -> [Finding] {
        var findings: [Finding] = []
        // What was never lifted for the bankruptcy is in force, and what the court lifted while the case ran is its affair.
        let old = measures.filter {
            !$0.isOwn && $0.held != nil && $0.acceptedOn != nil && ($0.releasedOn != nil || $0.answeredOn != nil)
        }
        for own in measures where own.isOwn && own.isReleasedAfterProcedure {
            guard let lifted = own.releasedOn else { continue }
            for measure in old where measure.answeredOn.map({ $0 > lifted }) ?? true {
                findings.append(
                    Finding(
                        "bankruptcy.v63", .error, at: measure.held?.asset ?? "",
                        Basis(.bankruptcyInterpretation2(8, 2)),
                        "\(measure.held?.holder.rawValue ?? "")尚未恢复保全或者声明不再恢复，受理法院的保全不得解除",
                        "the court’s own measure stays until \(measure.held?.holder.rawValue ?? "") restores or waives")
                )
            }
        }
        for later in old where later.phase == .restored {
            guard let place = later.held?.order, let day = later.answeredOn else { continue }
            for earlier in old where earlier.held?.order.map({ $0 < place }) ?? false {
                guard earlier.answeredOn.map({ $0 > day }) ?? true else { continue }
                findings.append(
                    Finding(
                        "bankruptcy.v63", .error, at: later.held?.asset ?? "", Basis(.bankruptcyInterpretation2(8)),
                        "应当按照原有顺位恢复：\(earlier.held?.holder.rawValue ?? "")在先",
                        "restored out of order: \(earlier.held?.holder.rawValue ?? "") comes first"))
            }
        }
        return findings
    }
}
