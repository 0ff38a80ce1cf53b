/// The instruments of administrative disputes.
///
/// A number or a day that was not verified is left empty.
extension Instrument {
    static let administrative: [Instrument] =
        administrativeInterpretations + administrativePolicy + administrativeStatutes

    /// Interpretations of the Supreme People’s Court on administrative disputes.
    private static let administrativeInterpretations: [Instrument] = [
        Instrument(
            "ALI00", "最高人民法院关于执行《中华人民共和国行政诉讼法》若干问题的解释", "Interpretation on the Administrative Procedure Law (2000)",
            "法释〔2000〕8号", since: "2000-03-10", until: "2018-02-07"),
        Instrument(
            "ALI15", "最高人民法院关于适用《中华人民共和国行政诉讼法》若干问题的解释", "Interpretation on the Administrative Procedure Law (2015)",
            "法释〔2015〕9号", since: "2015-05-01", until: "2018-02-07"),
        Instrument(
            "EVI02", "最高人民法院关于行政诉讼证据若干问题的规定", "Provisions on Evidence in Administrative Litigation", "法释〔2002〕21号",
            since: "2002-10-01"),
        Instrument(
            "HEAD20", "最高人民法院关于行政机关负责人出庭应诉若干问题的规定",
            "Provisions on the Attendance of Heads of Administrative Organs at Court", "法释〔2020〕3号", since: "2020-07-01"
        ),
        Instrument(
            "WD08", "最高人民法院关于行政诉讼撤诉若干问题的规定", "Provisions on Withdrawal of Administrative Suits", "法释〔2008〕2号",
            since: "2008-02-01"),
        Instrument(
            "DEF21", "最高人民法院关于正确确定县级以上地方人民政府行政诉讼被告资格若干问题的规定",
            "Provisions on Local Governments as Defendants in Administrative Suits", "法释〔2021〕5号", since: "2021-04-01"),
        Instrument(
            "RTF17", "最高人民法院关于行政申请再审案件立案程序的规定", "Provisions on Filing Applications for Administrative Retrial",
            "法释〔2017〕18号", since: "2018-01-01"),
        Instrument(
            "RT21", "最高人民法院关于办理行政申请再审案件若干问题的规定", "Provisions on Handling Applications for Administrative Retrial",
            "法释〔2021〕6号", since: "2021-04-01"),
        Instrument(
            "AGR19", "最高人民法院关于审理行政协议案件若干问题的规定", "Provisions on the Trial of Administrative Agreement Cases",
            "法释〔2019〕17号", since: "2020-01-01"),
        Instrument(
            "COMP22", "最高人民法院关于审理行政赔偿案件若干问题的规定", "Provisions on the Trial of Administrative Compensation Cases",
            "法释〔2022〕10号", since: "2022-05-01"),
        Instrument(
            "OGJ11", "最高人民法院关于审理政府信息公开行政案件若干问题的规定", "Provisions on Government Information Cases", "法释〔2011〕17号",
            since: "2011-08-13", until: "2025-05-31"),
        Instrument(
            "OGJ25", "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释", "Interpretation on Government Information Cases", "法释〔2025〕8号",
            since: "2025-06-01"),
        Instrument(
            "BLD13", "最高人民法院关于违法的建筑物、构筑物、设施等强制拆除问题的批复", "Reply on the Forced Demolition of Illegal Buildings",
            "法释〔2013〕5号", since: "2013-04-03"),
        Instrument(
            "LNJ11", "最高人民法院关于审理涉及农村集体土地行政案件若干问题的规定", "Provisions on Administrative Cases of Rural Collective Land",
            "法释〔2011〕20号", since: "2011-09-05"),
    ]

    /// Documents of ministries, local rules and accounts of administrative dispute resolution.
    private static let administrativePolicy: [Instrument] = [
        Instrument(
            "MOJ24", "司法部关于行政复议普通程序听取意见办法、听证办法和调解工作指导意见",
            "Measures on Hearing Opinions and Hearings, and Guidance on Mediation in Reconsideration", "司规〔2024〕1号",
            since: "2024-04-03"),
        Instrument(
            "DMR21", "最高人民法院关于进一步推进行政争议多元化解工作的意见", "Opinions on the Diversified Resolution of Administrative Disputes",
            "法发〔2021〕36号", since: "2021-12-22"),
        Instrument(
            "RSP16", "国务院办公厅关于加强和改进行政应诉工作的意见",
            "Opinions on Strengthening and Improving Response to Administrative Suits", "国办发〔2016〕54号"),
        Instrument(
            "PLT21", "完善四级法院审级职能定位改革试点实施办法", "Pilot Measures on the Functions of the Four Levels of Courts",
            "法〔2021〕242号", since: "2021-10-01", until: "2023-09-27"),
        Instrument(
            "CRA13", "最高人民法院关于开展行政案件相对集中管辖试点工作的通知",
            "Notice on the Pilot of Concentrated Jurisdiction over Administrative Cases", "法〔2013〕3号"),
        Instrument(
            "HBR24", "河北省行政机关行政应诉办法", "Hebei Measures on Responding to Administrative Suits", "冀政令〔2014〕15号",
            since: "2015-05-01"),
        Instrument(
            "QHM25", "秦皇岛市行政调解办法（试行）", "Qinhuangdao Measures on Administrative Mediation (Trial)", "秦政办规〔2025〕1号"),
        Instrument(
            "SDM25", "山东省行政调解办法", "Shandong Measures on Administrative Mediation", "山东省政府令第363号", since: "2025-05-01"),
        Instrument("SZM24", "深圳市行政调解规定", "Shenzhen Provisions on Administrative Mediation", "深府规〔2024〕7号"),
        Instrument(
            "CQM23", "重庆市行政调解办法（试行）", "Chongqing Measures on Administrative Mediation (Trial)", "渝府办发〔2023〕10号",
            since: "2023-03-01"),
        Instrument("STM", "汕头经济特区矛盾纠纷多元化解条例", "Shantou Regulation on Diversified Dispute Resolution"),
        Instrument(
            "XZS18", "徐州市关于土地行政执行案件实行裁执分离制度的意见",
            "Xuzhou Opinions on Separating Adjudication from Execution in Land Cases"),
        Instrument(
            "HGL25", "鹤岗市关于完善“府院联动”机制的意见", "Hegang Opinions on Government–Court Coordination", "鹤政发〔2025〕4号",
            since: "2025-04-30"),
        Instrument("QDJ", "青岛市预防职务犯罪条例", "Qingdao Regulation on Preventing Job-related Crime"),
    ]

    /// Statutes and regulations named in administrative disputes.
    private static let administrativeStatutes: [Instrument] = [
        Instrument(
            "AL89", "行政诉讼法（1989）", "Administrative Procedure Law (1989)", since: "1990-10-01", until: "2015-04-30"),
        Instrument("SCL12", "国家赔偿法", "State Compensation Law (2012 Amendment)", since: "2013-01-01"),
        Instrument(
            "EXP11", "国有土地上房屋征收与补偿条例", "Regulation on the Expropriation of Buildings on State-owned Land", "国务院令第590号",
            since: "2011-01-21"),
        Instrument(
            "XF05", "信访条例", "Regulation on Letters and Visits", "国务院令第431号", since: "2005-05-01", until: "2022-04-30"),
        Instrument(
            "OGI19", "政府信息公开条例", "Regulation on Open Government Information (2019 Revision)", "国务院令第711号",
            since: "2019-05-15"),
        Instrument("LAN19", "土地管理法", "Land Administration Law (2019 Amendment)", since: "2020-01-01"),
        Instrument(
            "LNR21", "土地管理法实施条例", "Regulation on the Implementation of the Land Administration Law", since: "2021-09-01"
        ),
        Instrument("TOB15", "烟草专卖法", "Tobacco Monopoly Law"),
        Instrument("MET18", "计量法", "Metrology Law"),
        Instrument("FOR19", "森林法", "Forest Law (2019 Revision)", since: "2020-07-01"),
        Instrument("PAT20", "专利法", "Patent Law (2020 Amendment)", since: "2021-06-01"),
        Instrument("AML22", "反垄断法", "Anti-Monopoly Law (2022 Amendment)", since: "2022-08-01"),
        Instrument("FLM16", "电影产业促进法", "Film Industry Promotion Law", since: "2017-03-01"),
        Instrument("ARM02", "军品出口管理条例", "Regulation on the Export of Military Items"),
        Instrument("PRC10", "价格违法行为行政处罚规定", "Provisions on Administrative Penalties for Price Violations"),
        Instrument("FEX08", "外汇管理条例", "Regulation on Foreign Exchange Administration"),
        Instrument("RLG17", "宗教事务条例", "Regulation on Religious Affairs"),
        Instrument("CST21", "海关法", "Customs Law"),
        Instrument("ESP23", "反间谍法", "Counter-Espionage Law (2023 Revision)", since: "2023-07-01"),
        Instrument("ECL20", "出口管制法", "Export Control Law", since: "2020-12-01"),
        Instrument("AUD21", "审计法", "Audit Law (2021 Amendment)", since: "2022-01-01"),
        Instrument("AUR10", "审计法实施条例", "Regulation on the Implementation of the Audit Law"),
        Instrument("FIL19", "外商投资法", "Foreign Investment Law", since: "2020-01-01"),
        Instrument("DSL21", "数据安全法", "Data Security Law", since: "2021-09-01"),
        Instrument("AFS21", "反外国制裁法", "Anti-Foreign Sanctions Law", since: "2021-06-10"),
        Instrument("FRL23", "对外关系法", "Law on Foreign Relations", since: "2023-07-01"),
        Instrument("ATL18", "反恐怖主义法", "Counter-Terrorism Law"),
        Instrument("ASM09", "集会游行示威法", "Law on Assemblies, Processions and Demonstrations"),
        Instrument("URP19", "城乡规划法", "Urban and Rural Planning Law"),
        Instrument(
            "PSL12", "治安管理处罚法（2012修正）", "Public Security Administration Punishments Law (2012)", since: "2006-03-01",
            until: "2025-12-31"),
        Instrument(
            "PSL25", "治安管理处罚法", "Public Security Administration Punishments Law (2025 Revision)", since: "2026-01-01"),
        Instrument(
            "MAJ19", "重大行政决策程序暂行条例", "Interim Regulation on Procedures for Major Administrative Decisions",
            since: "2019-09-01"),
    ]
}
