extension EnforcementApplication {
    /// Whether a notarised instrument comes with its certificate and the debtor’s promise; true for any other basis, nil
    /// where not known.
    /// law: enforcement.V05
    public var isInstrumentComplete: Bool? {
        guard basis == .notarialInstrument else { return true }
        if hasCertificate == false || hasPromise == false { return false }
        return hasCertificate == nil || hasPromise == nil ? nil : true
    }

    /// What stands out in what is asked.
    public var findings: [Finding] {
        var findings: [Finding] = []
        if isPerformanceConcrete == false {
            findings.append(
                Finding(
                    "enforcement.V02", .error, at: "isPerformanceConcrete", Basis(.civilProcedureInterpretation(461)),
                    "判决继续履行合同的，应当明确继续履行的具体内容", "a basis that orders to go on with a contract must say what to perform"))
        }
        if let transferGround {
            findings.append(
                Finding(
                    "enforcement.V03", .notice, at: "transferGround", Basis(.enforcementRules(17)),
                    "\(transferGround.term.zh)案件由审判庭移送执行", "moved by the trial division: \(transferGround.term.en)"))
        }
        if isInstrumentComplete == false {
            findings.append(
                Finding(
                    "enforcement.V05", .error, at: hasCertificate == false ? "hasCertificate" : "hasPromise",
                    Basis(.notarialEnforcement(3), .notarialEnforcement(5)), "公证债权文书须附执行证书，且载明债务人接受强制执行的承诺",
                    "needs the certificate of enforcement, and the debtor’s promise in the instrument"))
        }
        if basis == .adminDecisionHigh {
            findings.append(
                Finding(
                    "enforcement.conflictingCourts", .notice, at: "basis",
                    Basis(.enforcementRules(12), .administrativeProcedureInterpretation(157)),
                    "中级人民法院管辖与行政诉讼法解释第157条不一致，请核对",
                    "the intermediate court here is at odds with art. 157 on administrative procedure"))
        }
        return findings
    }
}

extension FilingReview {
    /// Whether the court is of the right level: an award goes to an intermediate court, or to a basic one designated with
    /// approval; nil where the level is not said.
    /// law: enforcement.V04
    public func isLevelRight(for basis: EnforcementBasis) -> Bool? {
        guard basis == .arbitralAward else { return true }
        return level.map { $0 != .basic || isDesignated }
    }

    /// Everything lacking, of what is asked.
    /// law: enforcement.V01
    public func findings(for application: EnforcementApplication) -> [Finding] {
        var findings: [Finding] = []
        for requirement in lacking.subtracting([.timely]) {
            findings.append(
                Finding(
                    "enforcement.V01", .error, at: "lacking",
                    Basis(.enforcementRules(16), .civilProcedureInterpretation(461)), "缺少立案条件：\(requirement.term.zh)",
                    "lacking: \(requirement.term.en)"))
        }
        if let court, !application.basis.competentCourts.contains(court) {
            findings.append(
                Finding(
                    "enforcement.V01", .error, at: "court", application.basis.basis,
                    "\(court.term.zh)对\(application.basis.term.zh)无管辖权",
                    "not competent for \(application.basis.term.en): \(court.term.en)"))
        }
        if isLevelRight(for: application.basis) == false {
            findings.append(
                Finding(
                    "enforcement.V04", .error, at: "level", Basis(.awardEnforcement(2)),
                    "仲裁裁决由中级人民法院执行，指定基层人民法院的须经上级批准",
                    "an award goes to an intermediate court, or a basic one designated with approval"))
        }
        return findings + application.findings
    }
}

extension EnforcementFilingRefusal {
    /// What is wrong with the reasons: in civil cases lateness is a defence only.
    /// law: enforcement.V06
    public func findings(for basis: EnforcementBasis) -> [Finding] {
        guard lacking.contains(.timely), basis.isLatenessOnlyDefence else { return [] }
        return [
            Finding(
                "enforcement.V06", .error, at: "lacking", Basis(.civilProcedureInterpretation(481)),
                "不得以超过申请执行期间为由不予受理", "lateness is no reason to refuse acceptance")
        ]
    }
}

extension EnforcementNotice {
    /// What is missing, in a case about these duties.
    /// law: enforcement.V07 enforcement.V08
    public func findings(for duties: EnumSet<EnforcedDuty>) -> [Finding] {
        var findings: [Finding] = []
        if duties.contains(.money), !hasReportOrder {
            findings.append(
                Finding(
                    "enforcement.V07", .error, at: "hasReportOrder", Basis(.propertyInvestigation(3)),
                    "金钱债权执行，报告财产令应与执行通知同时发出", "in a money case the order to report goes with the notice"))
        }
        for content in NoticeContent.required(for: duties).subtracting(contents) {
            findings.append(
                Finding(
                    "enforcement.V08", .error, at: "contents",
                    Basis(.civilProcedureInterpretation(480), .dishonestyList(5)), "执行通知应载明\(content.term.zh)",
                    "the notice must say: \(content.term.en)"))
        }
        return findings
    }
}
