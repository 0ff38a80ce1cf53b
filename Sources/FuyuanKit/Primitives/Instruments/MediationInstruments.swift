/// The instruments of mediation, filing, service, fees, periods and working days.
///
/// A number or a day that was not verified is left empty.
extension Instrument {
    static let mediation: [Instrument] =
        civilLaw + mediationLaw + courtRules + timeLaw + fieldLaw + courtPolicy + localPapers

    /// Codes of civil law and civil procedure.
    private static let civilLaw: [Instrument] = [
        Instrument("CC20", "民法典", "Civil Code", since: "2021-01-01"),
        Instrument(
            "GP22", "最高人民法院关于适用《中华人民共和国民法典》总则编若干问题的解释",
            "Interpretation on the Application of the General Part of the Civil Code", since: "2022-03-01"),
        Instrument(
            "LIM20", "最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定",
            "Provisions on the Application of Limitation in Civil Cases", since: "2021-01-01"),
        Instrument(
            "CPL17", "民事诉讼法（2017修正）", "Civil Procedure Law (2017 Amendment)", since: "2017-07-01", until: "2021-12-31"),
        Instrument(
            "CPL21", "民事诉讼法（2021修正）", "Civil Procedure Law (2021 Amendment)", since: "2022-01-01", until: "2023-12-31"),
        Instrument("CPL23", "民事诉讼法", "Civil Procedure Law (2023 Amendment)", since: "2024-01-01"),
        Instrument(
            "JI22", "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释",
            "Interpretation on the Application of the Civil Procedure Law (2022 Amendment)", since: "2022-04-10"),
    ]

    /// Mediation and its confirmation.
    private static let mediationLaw: [Instrument] = [
        Instrument("PML10", "人民调解法", "People's Mediation Law", since: "2011-01-01"),
        Instrument(
            "TY16", "最高人民法院关于人民法院特邀调解的规定", "Provisions on Invited Mediation by People's Courts", "法释〔2016〕14号",
            since: "2016-07-01"),
        Instrument(
            "OM21", "人民法院在线调解规则", "Online Mediation Rules of People's Courts", "法释〔2021〕23号", since: "2022-01-01"),
        Instrument("OL21", "人民法院在线诉讼规则", "Online Litigation Rules of People's Courts", since: "2021-08-01"),
        Instrument(
            "CM20", "最高人民法院关于人民法院民事调解工作若干问题的规定",
            "Provisions on Several Issues Concerning the Civil Mediation Work of People's Courts (2020 Amendment)",
            since: "2021-01-01"),
        Instrument(
            "JC11", "最高人民法院关于人民调解协议司法确认程序的若干规定",
            "Several Provisions on the Procedure for Judicial Confirmation of People's Mediation Agreements",
            since: "2011-03-30"),
        Instrument("CMR26", "商事调解条例", "Regulation on Commercial Mediation", since: "2026-05-01"),
    ]

    /// Filing, procedure, service, fees.
    private static let courtRules: [Instrument] = [
        Instrument(
            "REG15", "最高人民法院关于人民法院登记立案若干问题的规定",
            "Provisions on Several Issues Concerning Case Registration by People's Courts", since: "2015-05-01"),
        Instrument(
            "SP20", "最高人民法院关于适用简易程序审理民事案件的若干规定",
            "Several Provisions on the Application of the Simple Procedure in Civil Cases (2020 Amendment)",
            since: "2021-01-01"),
        Instrument(
            "PER00", "最高人民法院关于严格执行案件审理期限制度的若干规定",
            "Several Provisions on Strictly Enforcing the Time Limits for Adjudicating Cases", since: "2000-09-28"),
        Instrument(
            "EXT19", "最高人民法院关于严格规范民商事案件延长审限和延期开庭问题的规定",
            "Provisions on Strictly Regulating the Extension of Trial Limits and Postponement of Hearings "
                + "in Civil and Commercial Cases (2019 Amendment)",
            since: "2018-04-26"),
        Instrument(
            "EMS04", "最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定",
            "Several Provisions on the Service of Civil Litigation Documents by Court Express Mail", since: "2005-01-01"
        ),
        Instrument(
            "SVC17", "最高人民法院关于进一步加强民事送达工作的若干意见",
            "Several Opinions on Further Strengthening Civil Service of Process", "法发〔2017〕19号", since: "2017-07-19"),
        Instrument(
            "FEE06", "诉讼费用交纳办法", "Measures for the Payment of Litigation Costs", "国务院令第481号", since: "2007-04-01"),
        Instrument(
            "CASE18", "最高人民法院关于人民法院案件案号的若干规定",
            "Several Provisions on Case Numbers of People's Courts (2018 Amendment)", "法〔2018〕335号", since: "2018-12-07"
        ),
    ]

    /// Working days, administrative and criminal procedure.
    private static let timeLaw: [Instrument] = [
        Instrument(
            "HOL13", "全国年节及纪念日放假办法（2013修订）",
            "Measures on Holidays for National Annual Festivals and Memorial Days (2013 Revision)", until: "2024-12-31"),
        Instrument(
            "HOL24", "全国年节及纪念日放假办法",
            "Measures on Holidays for National Annual Festivals and Memorial Days (2024 Revision)", "国务院令第795号",
            since: "2025-01-01"),
        Instrument(
            "WH95", "国务院关于职工工作时间的规定", "Provisions of the State Council on Working Hours of Employees",
            since: "1995-05-01"),
        Instrument("AL17", "行政诉讼法", "Administrative Procedure Law (2017 Amendment)"),
        Instrument(
            "ALI18", "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释",
            "Interpretation on the Application of the Administrative Procedure Law", since: "2018-02-08"),
        Instrument("AR17", "行政复议法（2017修正）", "Administrative Reconsideration Law (2017 Amendment)", until: "2023-12-31"),
        Instrument("AR23", "行政复议法", "Administrative Reconsideration Law (2023 Revision)", since: "2024-01-01"),
        Instrument(
            "ARI07", "行政复议法实施条例", "Regulation on the Implementation of the Administrative Reconsideration Law"),
        Instrument("APL21", "行政处罚法", "Administrative Penalty Law (2021 Revision)", since: "2021-07-15"),
        Instrument("AE11", "行政强制法", "Administrative Compulsion Law", since: "2012-01-01"),
        Instrument("LIC19", "行政许可法", "Administrative Licensing Law (2019 Amendment)"),
        Instrument("CRI18", "刑事诉讼法", "Criminal Procedure Law (2018 Amendment)"),
        Instrument(
            "CRJ21", "最高人民法院关于适用《中华人民共和国刑事诉讼法》的解释",
            "Interpretation on the Application of the Criminal Procedure Law (2021)"),
    ]

    /// Single fields: labour, land, medicine, traffic, markets, petitions, environment.
    private static let fieldLaw: [Instrument] = [
        Instrument("LD07", "劳动争议调解仲裁法", "Labor Dispute Mediation and Arbitration Law", since: "2008-05-01"),
        Instrument(
            "LDI20", "最高人民法院关于审理劳动争议案件适用法律问题的解释（一）",
            "Interpretation (I) on the Application of Law in Labor Dispute Cases", since: "2021-01-01"),
        Instrument(
            "LAR17", "劳动人事争议仲裁办案规则", "Rules for Handling Labor and Personnel Dispute Arbitration Cases",
            "人力资源和社会保障部令第33号", since: "2017-07-01"),
        Instrument(
            "RL09", "农村土地承包经营纠纷调解仲裁法", "Law on Mediation and Arbitration of Rural Land Contract Disputes"),
        Instrument(
            "MED18", "医疗纠纷预防和处理条例", "Regulation on the Prevention and Handling of Medical Disputes", "国务院令第701号",
            since: "2018-10-01"),
        Instrument(
            "TRA18", "道路交通事故处理程序规定", "Provisions on the Procedures for Handling Road Traffic Accidents",
            since: "2018-05-01"),
        Instrument(
            "TRR17", "道路交通安全法实施条例", "Regulation on the Implementation of the Road Traffic Safety Law (2017)"),
        Instrument(
            "MSA22", "市场监督管理投诉举报处理暂行办法",
            "Interim Measures for Handling Complaints and Reports in Market Regulation (2022 Amendment)"),
        Instrument(
            "PSA19", "公安机关办理行政案件程序规定",
            "Provisions on the Procedures for Public Security Organs to Handle Administrative Cases"),
        Instrument("XF22", "信访工作条例", "Regulation on the Work of Public Complaints and Proposals", since: "2022-05-01"),
        Instrument("GD20", "政府督查工作条例", "Regulation on Government Supervision and Inspection", since: "2021-02-01"),
        Instrument(
            "JS23", "最高人民法院关于综合治理类司法建议工作若干问题的规定",
            "Provisions on Judicial Advice for Comprehensive Governance", "法释〔2023〕11号", since: "2023-11-16"),
        Instrument(
            "PIL20", "最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释",
            "Interpretation on the Application of Law in Procuratorial Public Interest Litigation (2020 Amendment)",
            since: "2021-01-01"),
        Instrument(
            "EPI20", "最高人民法院关于审理环境民事公益诉讼案件适用法律若干问题的解释",
            "Interpretation on the Application of Law in Environmental Civil Public Interest Litigation (2020 Amendment)",
            since: "2021-01-01"),
        Instrument(
            "EDL20", "最高人民法院关于审理生态环境损害赔偿案件的若干规定（试行）",
            "Several Provisions on the Trial of Ecological Environment Damage Compensation Cases (Trial, 2020 Amendment)",
            since: "2021-01-01"),
        Instrument(
            "TRF20", "行政执法机关移送涉嫌犯罪案件的规定",
            "Provisions on the Transfer of Suspected Criminal Cases by Administrative Law Enforcement Organs (2020 Revision)",
            "国务院令第310号", since: "2020-08-07"),
        Instrument(
            "MAR22", "最高人民法院、最高人民检察院关于办理海洋自然资源与生态环境公益诉讼案件若干问题的规定",
            "Provisions on Public-Interest Suits over Marine Natural Resources and Environment", "法释〔2022〕15号",
            since: "2022-05-15"),
        Instrument("YR22", "黄河保护法", "Yellow River Protection Law"),
        Instrument("ECO26", "生态环境法典", "Ecological Environment Code"),
    ]

    /// Opinions, notices and pilots of the Supreme People's Court and other bodies.
    private static let courtPolicy: [Instrument] = [
        Instrument(
            "OP16", "最高人民法院关于人民法院进一步深化多元化纠纷解决机制改革的意见",
            "Opinions on Further Deepening the Reform of the Diversified Dispute Resolution Mechanism", "法发〔2016〕14号",
            since: "2016-06-28"),
        Instrument(
            "OP25", "最高人民法院关于严格依法规范民事案件立案与调解工作的意见",
            "Opinions on Strictly Regulating Case Filing and Mediation in Civil Cases", since: "2025-01-01"),
        Instrument(
            "FJ20", "民事诉讼程序繁简分流改革试点实施办法",
            "Implementation Measures for the Pilot Reform of Separating Complex from Simple Civil Procedure",
            "法发〔2020〕11号",
            since: "2020-01-15"),
        Instrument(
            "YZ19", "最高人民法院关于建设一站式多元解纷机制、一站式诉讼服务中心的意见",
            "Opinions on Building One-Stop Diversified Dispute Resolution and Litigation Services"),
        Instrument(
            "YZ21", "最高人民法院关于深化人民法院一站式多元解纷机制建设推动矛盾纠纷源头化解的实施意见",
            "Implementation Opinions on Deepening One-Stop Diversified Dispute Resolution", "法发〔2021〕25号",
            since: "2021-09-28"),
        Instrument(
            "SJ21", "最高人民法院关于加快推进人民法院调解平台进乡村、进社区、进网格工作的指导意见",
            "Guiding Opinions on Bringing the Courts' Mediation Platform to Villages, Communities and Grids",
            "法〔2021〕247号", since: "2021-10-18"),
        Instrument(
            "RM23", "关于充分发挥人民调解基础性作用推进诉源治理的意见",
            "Opinions on Giving Full Play to People's Mediation in Source Governance of Litigation", "司发〔2023〕1号",
            since: "2023-09-27"),
        Instrument(
            "JD23", "关于诉前调解中委托鉴定工作规程（试行）", "Working Rules on Entrusted Appraisal in Pre-litigation Mediation (Trial)",
            "法办〔2023〕275号", since: "2023-08-01"),
        Instrument(
            "ZD22", "关于建立劳动人事争议“总对总”在线诉调对接机制的通知",
            "Notice on the Headquarters-to-Headquarters Online Docking Mechanism for Labor and Personnel Disputes",
            "法办〔2022〕3号", since: "2022-01-19"),
        Instrument(
            "ZD26", "关于深化“总对总”多元化纠纷解决机制改革的意见",
            "Opinions on Deepening the Headquarters-to-Headquarters Diversified Dispute Resolution Reform"),
        Instrument(
            "DJ18", "道路交通事故损害赔偿纠纷“网上数据一体化处理”工作规范（试行）",
            "Working Rules on Integrated Online Handling of Road Traffic Accident Compensation Disputes (Trial)",
            "法办〔2018〕163号", since: "2018-09-10"),
        Instrument(
            "DJ20", "关于在全国推广道路交通事故损害赔偿纠纷“网上数据一体化处理”改革工作的通知",
            "Notice on Promoting Nationwide the Integrated Online Handling of Road Traffic Accident Compensation Disputes",
            "法〔2020〕142号"),
        Instrument(
            "FIN19", "关于全面推进金融纠纷多元化解机制建设的意见",
            "Opinions on Fully Promoting the Diversified Resolution of Financial Disputes", "法发〔2019〕27号"),
        Instrument(
            "FIN25", "关于推进金融纠纷调解工作高质量发展的意见",
            "Opinions on Promoting the High-Quality Development of Financial Dispute Mediation", "金发〔2025〕14号",
            since: "2025-04-03"),
        Instrument(
            "STAT21", "关于诉前调解申请司法确认和出具调解书案件不纳入民事案件司法统计的通知",
            "Notice on Excluding Pre-litigation Mediation Confirmation Cases from Civil Judicial Statistics",
            since: "2022-01-01"),
    ]

    /// Local regulations and published accounts.
    private static let localPapers: [Instrument] = [
        Instrument(
            "SD16", "山东省多元化解纠纷促进条例", "Shandong Regulation on Promoting Diversified Dispute Resolution",
            since: "2016-10-01"),
        Instrument(
            "SZ22", "深圳经济特区矛盾纠纷多元化解条例",
            "Shenzhen Special Economic Zone Regulation on Diversified Resolution of Disputes", since: "2022-05-01"),
        Instrument(
            "HS24", "花山区《关于进一步完善“府院联动”工作机制的实施方案》",
            "Huashan District Implementation Plan on Further Improving Government–Court Coordination", "花政秘〔2024〕7号",
            since: "2024-12-06"),
        Instrument("JZ22", "焦作府院联动报道", "Account of government–court coordination in Jiaozuo"),
        Instrument("TH", "通化府院联动报道", "Account of government–court coordination in Tonghua"),
        Instrument("YT21", "烟台府院联动报道", "Account of government–court coordination in Yantai"),
        Instrument(
            "QHD21", "秦皇岛市司法局对提案第135039号的答复", "Reply of the Qinhuangdao Bureau of Justice to proposal 135039",
            since: "2021-06-30"),
    ]
}
