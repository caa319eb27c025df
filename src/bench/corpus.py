#!/usr/bin/env python3
"""corpus.py FOLDER N: a content folder of N invented releases, the same for the same N.

They are for speed and size, not for accuracy: half of them hard-wrapped, 1.5 to 4 KB, from 1992 to
2025, each naming a few of 400 invented ministers and of the countries that the dictionary knows. The
releases of a smaller N are the first of a larger.
"""
import os
import random
import sys
import textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
COUNTRIES = os.path.join(HERE, "../main/resources/dictionaries/countries.tsv")
MONTHS = ("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık").split()
HEADS = ("ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo").split()
TAILS = ("ban bek ber can dan den dor kan ken kor lan len lin man men min nar nel nor ran ren rin son tan").split()
OFFICES = ["Dışişleri Bakanı", "Dışişleri Bakanı", "Savunma Bakanı", "Ticaret Bakanı", "İçişleri Bakanı"]
TITLES = [
    "{c} {o} {p} ile Yapılan Görüşme Hk.",
    "{c} ile Siyasi İstişareler Hk.",
    "{c} Makamlarının Açıklamaları Hakkında Sorulan Bir Soruya Cevap",
    "{c} Halkına Geçmiş Olsun Mesajı",
    "{o} {p} Onuruna Verilen Yemek Hk.",
]
MEETINGS = [
    "{c} {o} {p}, {d} tarihinde {e} {q} {r} ile görüşmüştür.",
    "{c} {o} Sayın {p} ve {e} {q} Sayın {r}, {d} günü bir araya gelmiştir.",
    "{c} {o} {p} ile {e} {q} {r} telefonda görüşmüştür.",
]
SENTENCES = [
    "Görüşmede ikili ilişkiler ile bölgesel gelişmeler ele alınmıştır.",
    "{c} ile {e} arasındaki ticaret hacminin {n} milyar dolara çıkarılması hedeflenmektedir.",
    "Taraflar, ortak komitenin yılda {n} kez toplanması konusunda mutabık kalmıştır.",
    "{c} tarafının açıklaması memnuniyetle karşılanmıştır.",
    "Bakan {p}, {e} halkına teşekkürlerini iletmiştir.",
    "Salgın hastalık nedeniyle zarar gören bölgelere {n} ton yardım malzemesi gönderilmiştir.",
    "Birleşmiş Milletler çerçevesindeki iş birliğinin sürdürülmesi kararlaştırılmıştır.",
    "Kara sınırında {n} yeni geçiş noktasının hizmete alınması planlanmaktadır.",
    "{e} makamlarıyla temaslar önümüzdeki haftalarda da devam edecektir.",
    "Vatandaşlarımızın {c} seyahatlerinde güvenlik uyarılarını izlemeleri tavsiye olunur.",
    "Denizcilik, enerji ve eğitim alanlarındaki anlaşmaların uygulanması gözden geçirilmiştir.",
    "{n} öğrenciye verilen bursların artırılması için çalışmalar sürmektedir.",
]


def countries():
    with open(COUNTRIES, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if line.strip() and line[0] != "#"]
    head = rows[0]
    name, status = head.index("name"), head.index("status")
    current = [row[name] for row in rows[1:] if "former" not in row[status:]]
    return random.Random("countries").sample(current, 120)


def ministers(names):
    known = []
    for number in range(400):
        dice = random.Random("minister %d" % number)
        name = " ".join((dice.choice(HEADS) + dice.choice(TAILS)).capitalize() for _ in "ab")
        known.append((name, dice.choice(OFFICES), names[number % len(names)]))
    return known


def release(number, names, people):
    dice = random.Random("release %d" % number)
    year, month, day = dice.randint(1992, 2025), dice.randint(1, 12), dice.randint(1, 28)
    (p, o, c), (r, q, e) = dice.sample(people, 2)
    date = "%d %s %d" % (day, MONTHS[month - 1], year)

    def words(pattern):
        return pattern.format(p=p, o=o, c=c, r=r, q=q, e=e, d=date, n=dice.randint(2, 90))

    paragraphs = []
    length = dice.randint(1500, 4000)
    while sum(map(len, paragraphs)) < length:
        some = [words(dice.choice(MEETINGS))] if dice.random() < 0.5 else []
        some += [words(dice.choice(SENTENCES)) for _ in range(dice.randint(2, 6))]
        paragraphs.append(" ".join(some))
        if dice.random() < 0.3:
            (r, q, e) = dice.choice(people)
    if dice.random() < 0.5:
        paragraphs = ["\n".join(textwrap.wrap(paragraph, 95)) for paragraph in paragraphs]
    text = "No: %d, %s, %s\n\n%s\n" % (number, date, words(dice.choice(TITLES)), "\n\n".join(paragraphs))
    return "%d/%02d/%d-%02d-%02d-belge-%06d.txt" % (year, month, year, month, day, number), text


def main(folder, count):
    names = countries()
    people = ministers(names)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "site.yaml"), "w", encoding="utf-8") as site:
        site.write("title: Deneme Arşivi\ndescription: Hız ölçümü için\n")
        site.write("baseUrl: https://ornek.example/arsiv/\npublisher: Deneme\n")
    for number in range(count):
        path, text = release(number, names, people)
        file = os.path.join(folder, "releases", path)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8") as out:
            out.write(text)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
