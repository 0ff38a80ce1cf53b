/// The stations of a place on a day, counted by kind: a village station and a department workroom are two kinds, and the
/// same place counts once.
public struct StationCensus: Sendable, Hashable {
    /// A station that stood.
    private struct Counted: Sendable, Hashable {
        let id: ActorID
        let kind: StationKind
        let host: ActorID?
        let address: String?
    }

    private var stations: [Counted] = []

    /// The stations that stood on a day.
    public init(_ stations: [(id: ActorID, station: MediationStation)], on day: CivilDate) {
        for (id, station) in stations where station.stood(on: day) {
            guard let plan = station.plan else { continue }
            self.stations.append(
                Counted(id: id, kind: plan.kind, host: plan.host, address: station.opening?.address))
        }
    }

    /// How many of a kind there are; a station entered twice counts once.
    public func count(of kind: StationKind) -> Int {
        Set(stations.lazy.filter { $0.kind == kind }.map(\.id)).count
    }

    /// Warnings for stations counted twice: entered twice, or one host and address under both kinds.
    /// law: mediation.V111
    public var findings: [Finding] {
        var findings: [Finding] = []
        var seen: Set<ActorID> = []
        var places: [String: Counted] = [:]
        for (position, station) in stations.enumerated() {
            let path = "stations[\(position)]"
            guard seen.insert(station.id).inserted else {
                findings.append(warning("站点\(station.id)重复登记", "station \(station.id) is entered twice", at: path))
                continue
            }
            guard let address = station.address else { continue }
            let place = "\(station.host?.rawValue ?? "")\u{1F}\(address)"
            if let other = places[place] {
                findings.append(
                    warning(
                        other.kind == station.kind
                            ? "站点\(station.id)与\(other.id)系同一处所"
                            : "同一处所既计为\(other.kind.term.zh)又计为\(station.kind.term.zh)",
                        "\(station.id) and \(other.id) are one place", at: path))
            } else {
                places[place] = station
            }
        }
        return findings
    }

    private func warning(_ zh: String, _ en: String, at path: String) -> Finding {
        Finding("mediation.V111", .warning, at: path, Basis(Citation("JZ22")), zh, en)
    }
}
