"""Outlets: the papers, portals, agencies and stations that Indonesian news pages name.

The names are facts gathered by hand; they are compared by `outlet_key`, which forgets case, spaces, dots and hyphens,
so one spelling of each name is enough. What has a form (a web address, Tribun or Radar with a place) is recognised by
that form and need not stand in the table.

The table goes by publishing house: Kompas and Tribun, Tempo to Bisnis, Trans Media, KLY and Arkadia, MNC, Viva and
Jawa Pos, agencies and foreign media, national portals, then the regions from Java to Papua.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cleannews.pattern import pattern
from cleannews.words.places import is_place

_TABLE = """
Kompas.com, Kompas.id, Kompas TV, Kompasiana, Harian Kompas, Kompas Cetak, Kompas Gramedia, Kontan.co.id, Kontan Online,
Tribunnews, Tribun Network, Tribun Timur, Tribun Video, Tribun Style, Tribun Wow, Tribun Travel, Tribun Health, Tribun Sport,
Tribun Wiki, Tribunnews Wiki, Tribun Jualbeli, Tribun Otomotif, Tribun Trends, Tribun Shopping, Tribun Muria, Tribun Pantura,
Tribun Mataraman, Tribun Tangerang, Tribun Gayo, Tribun Toraja, Tribun Newsmaker, Newsmaker, Tribun Jogja, Tribun Sumsel, Surya
Online, Harian Surya, Surya Malang, Serambinews, Serambi Indonesia, Prohaba, Sriwijaya Post, Sripoku, Bangka Pos, Pos Belitung,
Babel News, Pos Kupang, Banjarmasin Post, Warta Kota, Wartakota Live, Super Ball, Super Skor, Flores Pos,
Grid.ID, Grid Network, GridOto, Grid Hype, GridHits, GridHot, GridFame, GridStar, GridPop, Grid Video, Grid Games, Pop.Grid,
Sosok.ID, Sosok Grid, Nova.id, Tabloid Nova, Bobo.id, Intisari Online, Nationalgeographic, National Geographic Indonesia, Nextren,
Info Komputer, Sajian Sedap, Bolasport, Tabloid Bola, Motor Plus, Motor Plus Online, Otomania, Otomotifnet, Otoseken, Otorace,
iDEA Online, Rumah.grid, CewekBanget, Hai Online, Kids Grid, Stylo Indonesia, Sonora, Smart FM, Kontan TV,
Tempo.co, Tempo Interaktif, Koran Tempo, Majalah Tempo, Tempo News Room, Tempo English, Tempo Bisnis, Teras.id, GoOto, Republika,
Republika Online, ROL, Republika Network, Rejabar, Rejogja, Retizen, Ihram.co.id, Sindikasi Republika, Media Indonesia, Medcom,
Metro TV, Metro TV News, Lampung Post, Lampost, Berita Satu, Suara Pembaruan, Investor Daily, Investor.id, Jakarta Globe,
Bisnis.com, Bisnis Indonesia, Bisnis Indonesia Weekend, Solopos, Harian Jogja, Semarangpos, Madiunpos, Kabar24, JIBI, Jaringan
Informasi Bisnis Indonesia, Hypeabis,
detikcom, detiknews, detikfinance, detikhot, detikinet, detiksport, detiksports, detikoto, detikhealth, detikfood, detiktravel,
detikwolipop, detikhikmah, detikedu, detikproperti, detikpop, detik20, 20detik, detik X, detikbandung, detiksurabaya, Wolipop,
Haibunda, Pasangmata, CNN, CNN Indonesia, CNN Indonesia TV, CNBC, CNBC Indonesia, CNN International, CXO Media, Insertlive, Trans
TV, Trans7, Liputan6, Liputan6 SCTV, SCTV, Indosiar, Emtek, Kapanlagi, KapanLagi Plus, KapanLagi Youniverse, KLY, Merdeka.com,
Fimela, Dream.co.id, Brilio, Otosia, Vemale, Famous.id, Bola.com, Bola.net, Suara.com, Hitekno, Mobimoto, Bolatimes, Guideku,
Himedik, DewiKu, Beritahits, Mata Mata, Serbada, IDN Times, IDN Media, Popbela, Popmama, GGWP, Yummy.co.id, Duniaku,
Okezone, Okezone News, Okezone Economy, Okezone Sports, Okezone Celebrity, Okezone Techno, Okezone Lifestyle, Okezone Video,
Okenews, SINDOnews, Koran Sindo, Sindo, SindoNews Daily, Sindo TV, Sindo Trijaya, MNC Trijaya, MNC Portal, MNC Portal Indonesia,
MPI, MNC Media, MNC News, MNC TV, iNews, iNews TV, iNews Portal, IDX Channel, RCTI, RCTI Plus, GTV, Global TV, Celebrities.id,
Sportstars, Buddyku, VIVA, VIVA News, Viva Bola, VIVAlife, Vivanetworks, tvOne, tvOnenews, ANTV, JPNN, Jawa Pos, Jawapos TV, Jawa
Pos Radar, Jawa Pos Group, Jawa Pos National Network, GenPI, Pojoksatu, Indopos, Rakyat Merdeka, Rakyat Merdeka Online, RM.id,
RMOL, RMOL Network, Kantor Berita RMOL, Kantor Berita Politik RMOL, Disway, Harian Disway, FIN, Fajar.co.id, Harian Fajar, Fajar
Online, Fajar Indonesia Network, Rakyat Sulsel, Upeks, Ujungpandang Ekspres, Berita Kota Makassar, BKM, Bacakoran, Palpres,
Palembang Pos, Palembang Ekspres, Sumatera Ekspres, Sumeks, Medialampung, Bandung Ekspres, Jabar Ekspres, KBE Online, Karawang
Bekasi Ekspres, Rakyat Bengkulu, Bengkulu Ekspress, Linggau Pos, Babel Pos, Jambi Independent, Jambi Ekspres, Padang Ekspres,
Padek, Riau Pos, Batam Pos, Pekanbaru Pos, Dumai Pos, Posmetro, Posmetro Medan, Posmetro Padang, Sumut Pos, Metro Siantar, Rakyat
Aceh, Kaltim Post, Kalteng Pos, Prokal, Prokalteng, Balikpapan Pos, Samarinda Pos, Sapos, Berau Post, Bontang Post, Pontianak
Post, Rakyat Kalbar, Manado Post, Gorontalo Post, Luwuk Post, Kendari Pos, Palopo Pos, Malut Post, Timor Express, Timex,
Cenderawasih Pos, Cepos, Ceposonline, Bali Express, Lombok Post, Satelit News, Banten Raya, Tangerang Ekspres, Banten Ekspres,
Malang Post, Harian Bangsa, Bangsa Online, Ambon Ekspres, Lampung Ekspres, Rakyat Lampung,
ANTARA News, LKBN Antara, Kantor Berita Antara, ANTARA Foto, ANTARA TV, PRNewswire, Business Wire, Globe Newswire, ACN Newswire,
Asianet, Media OutReach, Xinhua, Xinhuanet, Reuters, AFP, AP, Associated Press, AP Photo, Getty Images, EPA, UPI, DPA, ANSA, TASS,
RIA Novosti, Sputnik, Sputnik News, Kyodo, Kyodo News, Yonhap, Yonhap News, Anadolu, Anadolu Agency, Bernama, PTI, IRNA, Tasnim,
Press TV, WAFA, Saudi Press Agency, Bloomberg, Bloomberg Technoz, Dow Jones, Wall Street Journal, The Wall Street Journal, New
York Times, The New York Times, Washington Post, The Washington Post, The Guardian, Financial Times, The Straits Times, Straits
Times, The Star, The Sun, Daily Mail, Sky Sports, ESPN, Marca, Football Italia, Goal.com, Goal Indonesia, FourFourTwo, Autosport,
Crash.net, Fox News, CBS News, NBC News, ABC News, ABC Australia, Al Jazeera, Al Arabiya, Arab News, Middle East Monitor, Nikkei
Asia, Asia Times, South China Morning Post, SCMP, Global Times, CGTN, People's Daily, Channel News Asia, CNA, Bangkok Post, BBC,
BBC Indonesia, BBC News, BBC News Indonesia, BBC Sport, VOA, VOA Indonesia, Voice of America, DW, DW Indonesia, Deutsche Welle,
France 24, RFI, NHK, NHK World, ABC Indonesia, SBS Indonesia, RRI, KBRN, LPP RRI, TVRI, TVRI News, KBR, KBR68H, NET TV, Kompas
Radio, Elshinta, PRFM, PRFM News, Suara Surabaya, Sonora FM, Radio Idola, Benar News, Mongabay, Mongabay Indonesia, The
Conversation, UCA News, Project Multatuli,
Katadata, Databoks, Tirto, kumparan, kumparanNEWS, kumparanBISNIS, kumparanSPORT, kumparanOTO, kumparanTECH, kumparanHITS,
kumparanFOOD, kumparanTRAVEL, kumparanMOM, kumparanSTYLE, kumparanWOMAN, kumparanBOLA, Zigi.id, VOI, Gatra, Gatranews, Warta
Ekonomi, WE Online, Inilah.com, Inilah Koran, Inilah Jabar, Akurat.co, Aktual.com, Alinea.id, Validnews, Pos Kota, Poskota News,
Harian Terbit, Sinar Harapan, Koran Jakarta, Jurnal Nasional, Jurnas, Bisnis Bandung, Harian Neraca, Ekonomi Neraca, Monitor
Indonesia, Law Justice, Hukumonline, NU Online, Muhammadiyah.or.id, Suara Muhammadiyah, Suara Islam, Hidayatullah.com, Arrahmah,
Arrahmah.com, Eramuslim, Voa-Islam, Dakwatuna, Islampos, MINA News, Kantor Berita MINA, Kiblat.net, Panjimas, Mirajnews,
Gontornews, Mojok.co, Terminal Mojok, Historia.id, Vice Indonesia, Magdalene, Froyonion, Urban Asia, Opini.id, Hipwee, Beritagar,
Lokadata, Rappler, Rappler Indonesia, Coconuts, Beritalima, Seruji, Nusantara TV, NTV News, Kabar6, Jaring News, Lensa Indonesia,
Waspada Online, Indosport, Skor.id, Skor Indonesia, Ligaolahraga, Superball.id, Bolalob, Football5star, Panditfootball, Juara.net,
Tabloid Pulsa, Selular.id, Jagat Review, Droidlime, Gizmologi, Uzone, Uzone.id, Tek.id, DailySocial, Techno.id, Trenasia,
Infobank, Infobanknews, SWA Online, Swa.co.id, Marketeers, Mix.co.id, Warta Pemeriksa, Halodoc, Alodokter, KlikDokter, Hello
Sehat, TheAsianparent, Cosmopolitan Indonesia, Tabloid Bintang, Bintang.com, Cek & Ricek, Cumicumi, Hops.id, Rumah123, Rumah.com,
Dapurpacu, Autonetmagz, Oto Driver, Oto.com, Carvaganza, Zigwheels, Autofun, Motorisblog, The Jakarta Post, Jakarta Post, EGINDO,
Gesuri, Jubi, Tabloid Jubi, Suara Papua, Papuanews, Kabar Papua, Seputar Papua, Pasific Pos, Wartaplus,
Pikiran Rakyat, PR Online, Pikiran Rakyat Media Network, PRMN, Promedia, Galamedia, Galamedia News, Kabar Banten, Kabar Lumajang,
Kabar Priangan, Kabar Tegal, Kabar Joglosemar, Kabar Besuki, Kabar Wonosobo, Jurnal Soreang, Jurnal Medan, Jurnal Gaya, Jurnal
Garut, Jurnal Ngawi, Jurnal Palopo, Jurnal Sumsel, Jurnal Presisi, Jurnal Jatim, Ringtimes, Ringtimes Bali, Ringtimes Banyuwangi,
Mantra Sukabumi, Mantra Bandung, Mantra Pandeglang, Portal Jember, Portal Jogja, Portal Surabaya, Portal Probolinggo, Portal
Bandung Timur, Portal Purwokerto, Portal Kudus, Portal Pati, Portal Papua, Portal Sulut, Portal Jepara, Portal Majalengka, Portal
Brebes, Lingkar Kediri, Lingkar Madiun, Lingkar Muria, Zona Jakarta, Zona Priangan, Zona Banten, Zona Surabaya Raya, Zona Jabar,
Depok Today, Berita DIY, Berita KBB, Berita Subang, Berita Bantul, Berita Mandalika, Deskjabar, Isu Bogor, Media Pakuan, Media
Blitar, Media Magelang, Media Jabodetabek, Media Tulungagung, Media Kupang, Utara Times, Seputar Tangsel, Seputar Lampung, Seputar
Cibubur, Pemalang Pos, Priangan Timur News, Karawang Post, Literasi News, Tasikmalaya Pos, Warta Pontianak, Warta Sambas, Warta
Lombok, Warta Bulukumba, Denpasar Update, Bagikan Berita, Potensi Bisnis, Suara Merdeka, Suara Merdeka Network, Suara Baru, Ayo
Bandung, Ayo Media, Ayo Indonesia, Ayo Semarang, Kedaulatan Rakyat, KRjogja, KR, Minggu Pagi, Harian Merapi, Koran Merapi, Bernas
Jogja, Joglosemar, Joglosemar News, Jogja Post, Posjateng, Jatengdaily, Halo Semarang, Betanews, Murianews, Isknews, Murianetwork,
Panturapost, Serayunews, Banten News, Banten Pos, Banpos, Rubrik Banten, Kontak Banten, Banten Hits, Tangerang News, Info
Tangerang, Palapanews, Beritajakarta, Bogor Today, Sukabumi Update, Tatar Sukabumi, Fokus Jabar, Jabarnews, Satu Jabar, Inilah
Bandung, Tribun Jabar, Ruber.id, Tintahijau, Garut Pos, Pasundan Ekspres, Berita Jatim, Times Indonesia, Surabaya Post, Surabaya
Pagi, Surabaya Today, Duta Masyarakat, Harian Bhirawa, Bhirawa, Koran Memo, Memo X, Kabargress, Jatimnet, Jatimpos, Jatim
Newsroom, Kominfo Jatim, Kanal Jatim, Maduraindepth, Mata Madura, Kabar Madura, Malangvoice, Tugu Malang, Satukanal, Lenteratoday,
Surabayaupdate, Suara Banyuwangi, Faktual News, Blokbojonegoro, Bloktuban, Berita Bojonegoro, Suara Indonesia, Petisi.co,
Memontum, Bali Post, DenPost, Nusa Bali, Bali Tribune, Atnews, Kanal Bali, Balipuspanews, Metro Bali, Fajar Bali, Koran Buleleng,
Waspada.co.id, Harian Waspada, Harian Analisa, Analisa Daily, Medan Bisnis, Sinar Indonesia Baru, SIB, Harian SIB, Sumutcyber,
Sumol, Sumut Online, Medan Pos, Harian Andalas, Mimbar Umum, Kitakini News, Realitas Online, Gosumut, Topsatu, Harian Singgalang,
Haluan.com, Harian Haluan, Haluan Riau, Haluan Kepri, Khazminang, Kabarpali, Covesia, Padangkita, Sumbarsatu, Sumbar Post,
Minangkabaunews, Utusanindo, Klikpositif, Rakyat Sumbar, Riauterkini, Riau24, GoRiau, Cakaplah, Riau Online, Potret24, Halloriau,
Indovizka, Bualbual, Tribun Pekanbaru, Sijori Kepri, Batamtoday, Batamnews, Harian Memo Kepri, Jambi Update, Metro Jambi,
Kenali.co, Kaganga, Lampungpro, Jejamo, Saibumi, Sinar Lampung, Kupas Tuntas, Lampung Geh, Harian Momentum, Translampung, Rilis
Lampung, Tribun Lampung, Aceh Herald, AJNN, Aceh Journal National Network, Modus Aceh, Aceh Trend, Koran Aceh, Dialeksis,
Mitraberita, Orinews, Habadaily, Kanal Aceh, Portal Satu, Wow Babel, Koranbabel,
Koran Kaltim, Kaltim Today, Kaltim Kece, Klik Kaltim, Niaga Asia, Koran Banjarmasin, Kanal Kalimantan, Apahabar, Jejak Rekam, Mata
Banua, Borneo News, Tabengan, Borneotribun, Kalimantan Post, Kalimantan News, Berita Banjarmasin, BBCOM, Suara Pemred, Kalbar
Online, Kalamanthana, Palangka Post, Headline9, Liputansbm, Matasulsel, Rakyatku, Terkini.id, Kabar Makassar, Sulselsatu, Makassar
Terkini, Beritasulsel, Online24jam, Kaili Post, Kabar Selebes, Radar Sulteng, Sultengraya, Zonasultra, Detiksultra, Suara Kendari,
Sultrakini, Kendarinesia, Manado Terkini, Barta1, Sulut News, Cyber Sulut, Gopos, Kronologi.id, Inside Lombok, NTBSatu, Suara NTB,
Lombok Today, Lensa Mandalika, Ampenan News, Victory News, Berita Flores, Floresa, Kupang Berita, NTT Terkini, NTT Online, Satu
Timor, Ekora NTT, Voxntt, Siwalima, Siwalimanews, Teropong News, Ambonkita, Terasmaluku, Indotimur, Halmahera Post, Lintas Papua,
Cahaya Papua, Tabura Pos, Wahana News, InfoPublik, Setkab, MC Riau
"""

_WORDY = """
Aktual, Akurat, Alinea, Analisa, Andalas, Antara, Bernas, Bintang, Bisnis, Bobo, Bola, Cantika, Detik, Dream, Equator, Fajar,
Femina, Gadis, Galura, Genial, Goal, Grid, Hai, Haluan, Hargo, Hidayatullah, Historia, Ihram, Independen, Independensi, Indikator,
Inilah, Intisari, Investor, Juara, Jurnal, Kabar, Kartini, Kiblat, Komentar, Kompas, Kontan, Koran, Kronologi, Langgam, Lensa,
Lentera, Liputan, Media, Memo, Memorandum, Mercusuar, Merdeka, Metro, Mirror, Mistar, Mojok, Momentum, Nakita, Narasi, Neraca,
Nova, Nukilan, Nyata, Opini, Otomotif, Parapuan, Popular, Portal, Pulsa, Radar, Realitas, Rumah, Satelit, Selular, Serambi,
Singgalang, Skandal, Skor, Sosok, Stabilitas, Suara, Surya, Tegas, Telisik, Tempo, Teras, Terkini, Teropong, Times, Tren, Tribun,
Viral, Warta, Waspada, Wawasan
"""

_JOINTS = str.maketrans("", "", " .-\xa0\t\r\n")


def outlet_key(text: str) -> str:
    """`text` folded, without white space, dots and hyphens: the form in which outlets are compared."""
    return text.lower().translate(_JOINTS)


OUTLETS: frozenset[str] = frozenset(outlet_key(_TABLE).split(","))
"""The keys of names that can only be an outlet."""
WORDY: frozenset[str] = frozenset(outlet_key(_WORDY).split(","))
"""The keys of outlets whose name is also a word of prose ("tempo", "suara"): an outlet only where the context says so."""

_LONGEST = 80
_PAPERS = frozenset(("antara", "kompas", "kontan", "tempo"))
"""Wordy names that stand for the outlet when written in capitals."""
_BRANDS = tuple(
    outlet_key(
        "ANTARA News, Detikcom, GenPI, GenPI.co, IDN Times, iNews, iNews.id, iNews TV, JawaPos, JPNN, JPNN.com, Kompas.com,"
        "Kumparan, Media Center, NU Online, Okezone, Posmetro, Ringtimes, RMOL, RRI, SINDOnews, Sonora, Tempo.co,"
        "TIMES Indonesia, Tribunnews, TVRI, WahanaNews"
    ).split(",")
)
"""Names that outlets put before a place: iNews Sulut, JPNN.com Bali."""
_ALL_BRANDS = (*_BRANDS, "antara", "detik", "radar", "times", "tribun")
"""The same with words of prose: these with a capital (Radar Malang) or without a space (detikJatim) only."""
_TAILS = ("times", "pos", "post", "ekspres", "express")
_ALL_TAILS = (*_TAILS, "terkini", "today", "news", "update", "tribune", "network")
"""Words that outlets put behind a place: JatimTIMES, Malang Post; these only without a space: Manadoterkini."""
_ENDINGS = ("coid", "com", "id", "co", "net", "news", "tv", "online")

_DOMAIN = pattern(
    r"[a-z0-9][\w.-]{1,60}"
    r"(?:\.(?:com|net|org|info|biz|co|id|tv|fm|news|online|asia|xyz)"
    r"|(?: \.|\. |,)(?:com|co|id|co\.id))",
    re.IGNORECASE,
)
"""A web address; the second branch forgives the slips of "TRIBUN-BALI. COM" and "Krjogja,com"."""
_PLATFORM = pattern(
    r"(?:www\.|m\.)?(?:facebook|fb|flickr|google|instagram|tiktok|twitter|whatsapp|wikipedia|x|youtube)\.", re.IGNORECASE
)
"""Sites where everybody writes."""
_CAMELS = ("tribun", "rmol")
_CAMEL = pattern(r"(?:TRIBUN(?!NYA$|AL$|E$|AN$|ERS$|KAN$)[A-Z]{2,30}|Tribun[A-Z]\w{1,30}|(?i:rmol)\w{0,30})")


def is_domain(text: str) -> bool:
    """Whether `text` as a whole looks like a news site's address ("kompas.com", "TRIBUN-BALI. COM")."""
    return len(text) <= _LONGEST and _DOMAIN.fullmatch(text) is not None and not _PLATFORM.match(text)


def _in_table(text: str, key: str) -> bool:
    """Whether the table has it; two or three letters ("AP", "DW") must be capitals, else they may be anyone's initials."""
    return key in OUTLETS and (len(key) > 3 or text.isupper())


def _with_place(text: str, key: str) -> bool:
    """Whether it is a known brand with a place: "Radar Malang", "detikJatim", "JatimTIMES"."""
    spaced = " " in text
    brands = _ALL_BRANDS if text[0].isupper() or not spaced else _BRANDS
    if key.startswith(brands) and any(is_place(key[len(brand) :]) for brand in brands if key.startswith(brand)):
        return True
    tails = _TAILS if spaced else _ALL_TAILS
    if not key.endswith(tails) or not (text[0].isupper() and text[text.rfind(" ") + 1].isupper()):
        return False
    return any(is_place(key[: -len(tail)]) for tail in tails if key.endswith(tail))


def _without_ending(text: str, key: str) -> bool:
    """Whether it is an outlet with a domain ending that lost its dot: "Beritalimacom", "Kompas-com"."""
    for ending in _ENDINGS:
        if key.endswith(ending):
            stem = key[: -len(ending)]
            if (len(stem) > 3 and stem in OUTLETS) or (stem in WORDY and " " not in text) or (stem and _with_place(text, stem)):
                return True
    return False


@lru_cache(maxsize=4096)  # a corpus names few outlets, many times
def is_outlet(text: str, *, wordy: bool = False) -> bool:
    """Whether `text` as a whole names an outlet.

    True for names in the table, web addresses, brands with a place ("Radar Malang", "ANTARA News Kalsel", "JPNN.com Bali"),
    TRIBUN and RMOL with anything, and "A/B" where one part is an outlet ("Antara/PRNewswire").

    Args:
        text: the candidate, without the dashes and brackets around it.
        wordy: also accept names that are words of prose ("Tempo", "Suara"); for places where only an outlet can stand.
    """
    if len(text) > 2 * _LONGEST or "://" in text:
        return False
    text = " ".join(text.split())
    if not 2 <= len(text) <= _LONGEST:
        return False
    if "/" in text:
        parts = [part.strip() for part in text.split("/")]
        return any(is_outlet(part, wordy=wordy or (part[:1].isupper() and outlet_key(part) in _PAPERS)) for part in parts)
    key = outlet_key(text)
    if not key:
        return False
    if key in WORDY and "." not in text:
        return wordy or (key in _PAPERS and text.isupper())
    if _in_table(text, key) or (key.startswith(_CAMELS) and _CAMEL.fullmatch(text)):
        return True
    if key.startswith("antaranews") and text.count(" ") <= 4:
        return True
    if "." in text or "," in text:  # or it is no domain
        head, _, tail = text.partition(" ")
        if is_domain(text) or (tail and is_domain(head) and is_place(tail)):
            return True
    return _with_place(text, key) or (key.endswith(_ENDINGS) and _without_ending(text, key))
