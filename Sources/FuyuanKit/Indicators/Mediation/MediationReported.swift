/// Indicators of mediation whose denominator no file holds.
extension Indicator {
    /// 委派占一审立案比: matters delegated in the period for each suit the courts filed in it, as the register of filings
    /// reports it by court and month. It may exceed 100 %.
    /// law: mediation.delegatedShare
    public static func delegatedShare(
        of files: some Sequence<any Dossier>, filings reported: ReportedFigures, over period: IndicatorPeriod,
        under law: LegalContext = .current
    ) -> IndicatorTally {
        let delegated = Indicator.parts(.delegatedShare, of: PreFilingMediation.self) { file, period, _ in
            period.contains(file.firstDay(entering: [.delegated])) ? [.counted(file.id.rawValue)] : []
        }
        var tally = delegated.tally(over: period, of: files, under: law)
        tally.add(
            reported.all(.firstInstanceFilings, over: period).map {
                IndicatorContribution("filings/\($0.unit)/\($0.day)", 0, of: $0.amount)
            })
        return tally
    }

    /// 站点覆盖率: areas with a station on the last day of the period, of the villages or trades there are, as reported by
    /// place. An area with two stations counts once.
    /// law: mediation.stationCoverage
    public static func stationCoverage(
        of files: some Sequence<any Dossier>, _ kind: StationKind, places reported: ReportedFigures,
        over period: IndicatorPeriod, under law: LegalContext = .current
    ) -> IndicatorTally {
        let covered = Indicator.parts(.stationCoverage, of: MediationStation.self) { file, period, _ in
            guard file.state.plan?.kind == kind, file.state.stood(on: period.through) else { return [] }
            let place = file.state.plan?.area ?? file.state.plan?.host?.rawValue ?? file.id.rawValue
            return [.counted("area/\(place)")]
        }
        var tally = covered.tally(over: period, of: files, under: law)
        tally.add(
            reported.units(.placesInAll).compactMap { place in
                reported.latest(.placesInAll, of: place, by: period.through).map {
                    IndicatorContribution("places/\(place)", 0, of: $0)
                }
            })
        return tally
    }
}
