extension EnvironmentalFiling {
    /// The row of the law the kind stands on, as findings name it.
    private var code: String {
        switch kind {
        case .criminal: "mediation.ecoCriminal"
        case .criminalWithCivil: "mediation.ecoCriminalWithCivil"
        case .civilPublicProcuratorate: "mediation.ecoCivilPublicProcuratorate"
        case .civilPublicOrganisation: "mediation.ecoCivilPublicNgo"
        case .administrativePublic: "mediation.ecoAdministrativePublic"
        case .compensationSuit: "mediation.ecoCompensationSuit"
        case .compensationConfirmation: "mediation.ecoCompensationConfirmation"
        case .privateCivil: "mediation.ecoPrivateCivil"
        case .administrativeSuit: "mediation.ecoAdministrativeSuit"
        case .nonLitigation: "mediation.ecoNonLitigation"
        case .marinePublic: "mediation.marinePublic"
        }
    }

    private func fault(_ path: String, _ citation: Citation, _ zh: String, _ en: String) -> Finding {
        Finding(code, .error, at: path, Basis(citation), zh, en)
    }

    /// Why the proceeding may not be started so; what is not known is found nothing against.
    public func findings(in law: LegalContext) -> [Finding] {
        var found: [Finding] = []
        if !kind.starters.contains(starter) {
            found.append(
                Finding(
                    code, .error, at: "starter", kind.basis, "\(kind.term.zh)不能由\(starter.term.zh)提起",
                    "\(kind.term.en): not to be started by: \(starter.term.en)"))
        }
        switch kind {
        case .civilPublicProcuratorate: found += procuratorate(in: law)
        case .civilPublicOrganisation: found += organisation
        case .criminalWithCivil:
            if isSameTrialBody == false {
                found.append(
                    fault(
                        "isSameTrialBody", Citation("PIL20", 20), "由审理刑事案件的同一审判组织审理",
                        "the trial body of the criminal case hears it"))
            }
        case .administrativePublic: found += administrative(in: law)
        case .compensationSuit: found += compensation(in: law)
        case .compensationConfirmation: found += negotiation?.findings(in: law) ?? []
        case .marinePublic: found += marine
        case .criminal, .privateCivil, .administrativeSuit, .nonLitigation: break
        }
        return found
    }

    private func procuratorate(in law: LegalContext) -> [Finding] {
        var found: [Finding] = []
        let last = noticeOn.flatMap { TimeLimit.procuratorialNotice.lastDay(from: $0, in: law) }
        if let filedOn, let last, filedOn <= last {
            found.append(fault("filedOn", Citation("PIL20", 13), "公告三十日期满后方可起诉", "only after thirty days of notice"))
        }
        if othersSued == true {
            found.append(fault("othersSued", Citation("PIL20", 13), "适格主体已经起诉", "another entitled body has sued"))
        }
        if isCityProcuratorate == true, isIntermediateCourt == false {
            found.append(
                fault(
                    "isIntermediateCourt", Citation("PIL20", 5), "由中级人民法院管辖", "an intermediate court has jurisdiction"))
        }
        return found
    }

    private var organisation: [Finding] {
        var found: [Finding] = []
        if isRegisteredAtCityLevel == false {
            found.append(
                fault(
                    "isRegisteredAtCityLevel", Citation("EPI20", 2), "应当在设区的市级以上民政部门登记",
                    "to be registered at city level or above"))
        }
        if hasEnvironmentalPurpose == false {
            found.append(
                fault(
                    "hasEnvironmentalPurpose", Citation("EPI20", 4), "宗旨和主要业务范围应当是维护环境公共利益",
                    "its purpose must be the public interest in the environment"))
        }
        if let yearsReported, yearsReported < 5 {
            found.append(
                fault(
                    "yearsReported", Citation("EPI20", 8), "应当提交连续五年的年度工作报告",
                    "five consecutive yearly reports are needed"))
        }
        if violatedWithinFiveYears == true {
            found.append(
                fault("violatedWithinFiveYears", Citation("EPI20", 5), "起诉前五年内有违法记录", "punished within five years"))
        }
        return found
    }

    /// Whether the fee may be deferred: where the organisation asks and payment is really difficult (环境民事公益诉讼解释第三十三条);
    /// nil where that is not known, false for another kind.
    /// law: mediation.ecoCivilPublicNgo
    public var mayDeferFee: Bool? { kind == .civilPublicOrganisation ? paymentIsDifficult : false }

    private func administrative(in law: LegalContext) -> [Finding] {
        guard let step else {
            return [fault("step", Citation("PIL20", 21), "起诉前应当提出检察建议", "a proposal comes before the suit")]
        }
        return step.findings(asOf: filedOn ?? step.suedOn ?? .min, in: law).filter { $0.path == "suedOn" }
    }

    private func compensation(in law: LegalContext) -> [Finding] {
        var found = negotiation?.findings(in: law) ?? []
        if negotiation?.opensSuit == false {
            found.append(
                fault(
                    "negotiation", Citation("EDL20", 1), "磋商未达成一致或者无法磋商的，方可起诉",
                    "a suit only where negotiation failed or is impossible"))
        }
        if trigger == nil {
            found.append(
                Finding(
                    code, .warning, at: "trigger", Basis(Citation("EDL20", 1)), "未载明符合三种情形中的哪一种",
                    "it is not said which of the three triggers is met"))
        }
        return found
    }

    private var marine: [Finding] {
        var found: [Finding] = []
        if starter == .procuratorate, othersSued == true {
            found.append(fault("othersSued", Citation("MAR22"), "海洋环境监督管理部门已经起诉", "the marine organ has sued"))
        }
        if isMaritimeCourt == false {
            found.append(fault("isMaritimeCourt", Citation("MAR22"), "由海事法院管辖", "a maritime court has jurisdiction"))
        }
        return found
    }
}
