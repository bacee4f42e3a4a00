package org.wsis.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/**
 * The words of a language, the frequent first: some that the register is full of, then such as its syllables make. The
 * word of rank n occurs once for n times that the first one does (Zipf's law).
 */
record Vocabulary(String language, List<String> words, String between) {
    private static final int SIZE = 30_000;

    static final List<Vocabulary> ALL = List.of(
            of(
                    "en",
                    "digital development access information education community network technology health training"
                            + " rural women services government youth internet mobile school platform innovation",
                    "ba be bri ca cer con da den dis el fa fer gen go har in jo ka len li ma men mi na ner no or pa per"
                            + " po qui ra re ri sa ser si ta ter ti to tra un va ven wa win yo"),
            of(
                    "fr",
                    "numérique développement accès formation réseau santé femmes jeunes école rural projet communauté"
                            + " gouvernement citoyens entreprises",
                    "bon ca cé cha com de dé eau en fa fi gra in ju la lé lo mai man mo na no ou pa pé pla pré qua ra"
                            + " ré ri sa sé sion ta té teur ti tou ture va vie"),
            of(
                    "es",
                    "desarrollo educación tecnología salud mujeres jóvenes escuela acceso comunidad gobierno internet"
                            + " ciudadanos empresas capacitación",
                    "a ba bien ca cen ción co cu da de dad do en es fa ga go ha je la lo ma men mi mo na no pa pe po"
                            + " que ra re ri ro sa se ta te ti to tra ven za"),
            of(
                    "ar",
                    "التنمية الرقمية التعليم الصحة المعلومات الشباب المرأة الحكومة المجتمع التدريب الإنترنت الخدمات",
                    "با بر تا تع جا حو خد دا در را رس زا سا سل شر صا صن طا طر عا عم فا فر قا قد كا كت لا لم ما مد مع نا"
                            + " نظ ها وا ور يا ية"),
            of(
                    "ru",
                    "развитие образование информация технологии здоровье школа сеть женщины молодёжь доступ услуги"
                            + " правительство общество",
                    "ба бе во вы га го да до дер жи за зна и ка ко ла ле ли ло ма ми на не ни но об па пе по пра ра ре"
                            + " ро са се ско со ста та те ти то тра у хо ча ше"),
            of(
                    "zh",
                    "发展 教育 信息 技术 健康 农村 妇女 青年 学校 网络 服务 政府 社区 培训 数字",
                    "中 国 人 大 学 生 工 作 地 方 合 项 目 计 划 电 子 商 务 平 台 公 共 资 源 管 理 建 设 能 力 创 新 环 境 保 护 农 业 科 研 城 市"
                            + " 乡 镇 医 疗 卫 法 律 安 全 文 化 传 播 交 流 支 持"));

    private static Vocabulary of(String language, String frequent, String syllables) {
        boolean chinese = language.equals("zh");
        var words = new LinkedHashSet<>(List.of(frequent.split(" ")));
        String[] parts = syllables.split(" ");
        int most = chinese ? parts.length * parts.length / 2 : SIZE;
        var random = new Random(language.hashCode());
        while (words.size() < most) {
            var word = new StringBuilder();
            for (int length = chinese ? 2 : 2 + random.nextInt(3); length > 0; length--) {
                word.append(parts[random.nextInt(parts.length)]);
            }
            words.add(word.toString());
        }
        return new Vocabulary(language, new ArrayList<>(words), chinese ? "" : " ");
    }

    /** Six of ten texts are English. */
    static Vocabulary any(Random random) {
        int percent = random.nextInt(100);
        return ALL.get(
                percent < 60 ? 0 : percent < 73 ? 1 : percent < 84 ? 2 : percent < 91 ? 3 : percent < 96 ? 4 : 5);
    }

    /** A word as texts have it. */
    String word(Random random) {
        return words.get(zipf(random, words.size()));
    }

    /** So many words, with a full stop now and then. */
    String text(Random random, int length) {
        var text = new StringBuilder(length * 8);
        for (int number = 0; number < length; number++) {
            text.append(number == 0 ? "" : number % 12 == 0 ? (between.isEmpty() ? "。" : ". ") : between)
                    .append(word(random));
        }
        return text.toString();
    }

    /** From nought to just below the size; the first one most often. */
    static int zipf(Random random, int size) {
        return (int) Math.min(size - 1.0, Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1);
    }
}
