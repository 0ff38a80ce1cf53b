import FuyuanKit

/// An act known on a day.
func knownAct(
    _ kind: ReconsiderationMatter = .penalty, _ subject: AdministrativeAct.Subject? = nil, known: String,
    made: String? = nil, way: AdministrativeAct.Way = .known
) -> AdministrativeAct {
    AdministrativeAct(kind, subject, madeOn: made.map { day($0) }, notice: .init(way, on: day(known)))
}

/// An act of which nothing was told when it was made.
func untoldAct(known: String, learned: String? = nil, suitLearned: String? = nil) -> AdministrativeAct {
    AdministrativeAct(
        .penalty, notice: .init(.known, on: day(known)), told: [], reconsiderationLearnedOn: learned.map { day($0) },
        suitLimitLearnedOn: suitLearned.map { day($0) })
}
