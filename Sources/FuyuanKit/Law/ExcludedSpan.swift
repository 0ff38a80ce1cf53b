/// Days left out of a period: from the day it stops, left out, to the day it goes on, which counts.
// law: mediation.4addexcludeddays
public struct ExcludedSpan: Sendable, Hashable {
    /// The day it stops.
    public let stop: CivilDate
    /// The day it goes on.
    public let resume: CivilDate
    /// Why, such as 鉴定 (appraisal), 公告 (public notice), 中止 (suspension).
    public let reason: Bilingual
    /// Where it stands.
    public let basis: Basis

    /// Days left out; none where `resume` is not after `stop`.
    public init(_ stop: CivilDate, _ resume: CivilDate, _ reason: Bilingual, _ basis: Basis = Basis()) {
        self.stop = stop
        self.resume = resume
        self.reason = reason
        self.basis = basis
    }
}
