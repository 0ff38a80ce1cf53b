extension Docket {
    /// Everything found wrong, or worth a second look, in all files and lines: irregular acts, refused acts, missing
    /// entries, unreadable lines. Paths are `case#sequence`, or `file:line:byte`.
    public var findings: [Finding] { files.flatMap { Self.findings(of: $0) } + unread.map(\.finding) }

    /// What the history of one file shows. An act that had no effect weighs as an error.
    public static func findings(of file: some Dossier) -> [Finding] {
        var found: [Finding] = []
        for line in file.history {
            let path = "\(file.id)#\(line.sequence)"
            if line.missingBefore > 0 {
                found.append(
                    Finding(
                        "docket.missing-entries", .warning, at: path, Basis(), "此前缺少\(line.missingBefore)项行为",
                        "\(line.missingBefore) entries are missing before this one"))
            }
            switch line.fate {
            case .applied(_, _, let irregular, _, _): found += irregular.map { $0.finding(at: path) }
            case .corrected: break
            case .rejected(let reasons, _):
                found += reasons.map {
                    Finding($0.rule ?? $0.code, .error, at: path, $0.basis, $0.text.zh, $0.text.en)
                }
            }
        }
        return found
    }

    /// The deadlines that have passed on a day without the act they wait for, as findings; the time of a right lapses and is
    /// none.
    public func overdue(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        files.flatMap { file in
            file.deadlines(asOf: day, in: law).filter(\.isOverdue).map { deadline in
                let late = -(deadline.daysLeft ?? 0)
                return Finding(
                    "docket.overdue", .warning, at: file.id.rawValue, deadline.limit?.basis ?? Basis(),
                    "「\(deadline.clock.zh)」已逾期\(late)日", "“\(deadline.clock.en)” is \(late) days overdue")
            }
        }
    }

    /// What is wrong with the files as they stand on a day: the deadlines overdue, and what the rules of each machine find
    /// in its silence. Paths are `case` or `case#place`.
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        overdue(asOf: day, in: law)
            + files.flatMap { file in
                file.findings(asOf: day, in: law).map { found in
                    Finding(
                        found.code, found.severity, at: found.path.isEmpty ? "\(file.id)" : "\(file.id)#\(found.path)",
                        found.basis, found.text.zh, found.text.en)
                }
            }
    }

    /// The latest day of any act; nil for an empty docket.
    public var lastDay: CivilDate? { files.compactMap(\.lastDay).max() }
}

extension UnreadLine {
    /// The line as a finding.
    public var finding: Finding {
        Finding(
            "wire.\(error.code.term.wire)", .error, at: place, Basis(), error.text(in: .zh), error.text(in: .en))
    }
}
