"""Places that Indonesian datelines name.

The table holds, in Indonesian spelling and in everyday short forms:
the 38 provinces, the kabupaten and kota of Indonesia (without those words), towns, districts and islands that reporters
write from, and the countries, capitals and big cities of foreign news. Source: the administrative names of Indonesia and
general geography, written down by hand. Names that are first of all ordinary words (Sumber, Negara, Mulia) are left out.

The order is geographical: provinces, then Sumatra to Papua, then Asia, Oceania, Europe, Africa and the Americas.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cleannews.pattern import pattern

_TABLE = """
Aceh, Nanggroe Aceh Darussalam, NAD, Sumatera Utara, Sumatra Utara, Sumut, Sumatera Barat, Sumatra Barat, Sumbar, Riau, Kepulauan Riau, Kepri,
Jambi, Sumatera Selatan, Sumatra Selatan, Sumsel, Bengkulu, Lampung, Kepulauan Bangka Belitung, Bangka Belitung, Babel, DKI Jakarta, DKI,
Jakarta, DKJ, Banten, Jawa Barat, Jabar, Jawa Tengah, Jateng, DI Yogyakarta, DIY, Daerah Istimewa Yogyakarta, Yogyakarta, Jawa Timur, Jatim,
Bali, Nusa Tenggara Barat, NTB, Nusa Tenggara Timur, NTT, Kalimantan Barat, Kalbar, Kalimantan Tengah, Kalteng, Kalimantan Selatan, Kalsel,
Kalimantan Timur, Kaltim, Kalimantan Utara, Kaltara, Sulawesi Utara, Sulut, Gorontalo, Sulawesi Tengah, Sulteng, Sulawesi Barat, Sulbar, Sulawesi
Selatan, Sulsel, Sulawesi Tenggara, Sultra, Maluku, Maluku Utara, Malut, Papua, Papua Barat, Papua Barat Daya, PBD, Papua Selatan, Papua Tengah,
Papua Pegunungan, Aceh Barat, Aceh Barat Daya, Abdya, Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah, Aceh
Tenggara, Aceh Timur, Aceh Utara, Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Simeulue, Banda Aceh, Langsa, Lhokseumawe,
Sabang, Subulussalam, Meulaboh, Takengon, Sigli, Blangpidie, Tapaktuan, Kutacane, Lhoksukon, Kuala Simpang, Jantho, Meureudu, Calang, Idi Rayeuk,
Redelong, Blangkejeren, Sinabang, Suka Makmue, Singkil, Lhoknga, Panton Labu, Asahan, Batu Bara, Dairi, Deli Serdang, Humbang Hasundutan,
Humbahas, Karo, Tanah Karo, Labuhanbatu, Labuhanbatu Selatan, Labusel, Labuhanbatu Utara, Labura, Langkat, Mandailing Natal, Madina, Nias, Nias
Barat, Nias Selatan, Nias Utara, Padang Lawas, Padang Lawas Utara, Paluta, Pakpak Bharat, Samosir, Serdang Bedagai, Sergai, Simalungun, Tapanuli
Selatan, Tapsel, Tapanuli Tengah, Tapteng, Tapanuli Utara, Taput, Toba, Toba Samosir, Binjai, Gunungsitoli, Medan, Padangsidimpuan, Padang
Sidempuan, Sidimpuan, Pematangsiantar, Siantar, Sibolga, Tanjungbalai, Tanjung Balai, Tebing Tinggi, Kisaran, Rantauprapat, Kabanjahe, Berastagi,
Sidikalang, Stabat, Lubuk Pakam, Balige, Tarutung, Panyabungan, Parapat, Belawan, Pangururan, Dolok Sanggul, Limapuluh, Sei Rampah, Kotapinang,
Sipirok, Gunung Tua, Pandan, Kualanamu, Danau Toba, Agam, Dharmasraya, Kepulauan Mentawai, Mentawai, Lima Puluh Kota, Limapuluh Kota, Padang
Pariaman, Pasaman, Pasaman Barat, Pasbar, Pesisir Selatan, Pessel, Sijunjung, Solok, Solok Selatan, Tanah Datar, Bukittinggi, Padang, Padang
Panjang, Pariaman, Payakumbuh, Sawahlunto, Painan, Lubuk Basung, Lubuk Sikaping, Batusangkar, Arosuka, Simpang Empat, Tuapejat, Pulau Punjung,
Padang Aro, Bengkalis, Indragiri Hilir, Inhil, Indragiri Hulu, Inhu, Kampar, Kepulauan Meranti, Meranti, Kuantan Singingi, Kuansing, Pelalawan,
Rokan Hilir, Rohil, Rokan Hulu, Rohul, Siak, Dumai, Pekanbaru, Bangkinang, Rengat, Tembilahan, Teluk Kuantan, Selatpanjang, Bagansiapiapi, Bagan
Batu, Pasir Pengaraian, Duri, Minas, Pangkalan Kerinci, Kerinci, Siak Sri Indrapura, Ujung Tanjung, Perawang, Bintan, Karimun, Kepulauan Anambas,
Anambas, Lingga, Natuna, Batam, Tanjungpinang, Ranai, Tarempa, Daik, Dabo Singkep, Tanjung Balai Karimun, Batam Center, Nongsa, Batu Ampar,
Sekupang, Batu Aji, Rempang, Batanghari, Bungo, Merangin, Muaro Jambi, Sarolangun, Tanjung Jabung Barat, Tanjabbar, Tanjung Jabung Timur,
Tanjabtim, Tebo, Sungai Penuh, Muara Bungo, Bangko, Kuala Tungkal, Muara Tebo, Muara Bulian, Muara Sabak, Sengeti, Banyuasin, Empat Lawang,
Lahat, Muara Enim, Musi Banyuasin, Muba, Musi Rawas, Musi Rawas Utara, Muratara, Ogan Ilir, Ogan Komering Ilir, OKI, Ogan Komering Ulu, OKU, Ogan
Komering Ulu Selatan, OKU Selatan, OKUS, Ogan Komering Ulu Timur, OKU Timur, Penukal Abab Lematang Ilir, PALI, Lubuklinggau, Pagar Alam,
Palembang, Prabumulih, Sekayu, Kayuagung, Indralaya, Baturaja, Martapura, Muaradua, Pangkalan Balai, Jakabaring, Plaju, Tanjung Enim, Talang Ubi,
Bengkulu Selatan, Bengkulu Tengah, Bengkulu Utara, Kaur, Kepahiang, Lebong, Mukomuko, Rejang Lebong, Seluma, Curup, Manna, Arga Makmur,
Argamakmur, Bintuhan, Tais, Pulau Enggano, Enggano, Lampung Barat, Lambar, Lampung Selatan, Lamsel, Lampung Tengah, Lamteng, Lampung Timur,
Lamtim, Lampung Utara, Lampura, Mesuji, Pesawaran, Pesisir Barat, Pesbar, Pringsewu, Tanggamus, Tulang Bawang, Tuba, Tulang Bawang Barat, Tubaba,
Way Kanan, Bandar Lampung, Balam, Metro, Kalianda, Bakauheni, Liwa, Krui, Kotabumi, Gunung Sugih, Sukadana, Menggala, Blambangan Umpu, Kota
Agung, Gedong Tataan, Natar, Tanjung Karang, Teluk Betung, Bandar Jaya, Panaragan, Bangka, Bangka Barat, Bangka Selatan, Bangka Tengah, Belitung,
Belitung Timur, Beltim, Pangkalpinang, Sungailiat, Muntok, Mentok, Toboali, Koba, Tanjung Pandan, Manggar, Kepulauan Seribu, Pulau Seribu,
Jakarta Barat, Jakbar, Jakarta Pusat, Jakpus, Jakarta Selatan, Jaksel, Jakarta Timur, Jaktim, Jakarta Utara, Jakut, Jabodetabek, Senayan, Gambir,
Menteng, Kemayoran, Tanjung Priok, Cilincing, Tanah Abang, Kebayoran Baru, Kebayoran Lama, Palmerah, Pasar Minggu, Cengkareng, Kalideres, Kelapa
Gading, Penjaringan, Pulogadung, Cakung, Duren Sawit, Jatinegara, Kramat Jati, Cipayung, Ciracas, Tebet, Mampang Prapatan, Setiabudi, Cilandak,
Jagakarsa, Pesanggrahan, Grogol, Kembangan, Kebon Jeruk, Ancol, Cawang, Kemang, Semanggi, Sunter, Istana Bogor, Istana Merdeka, Lebak,
Pandeglang, Serang, Tangerang, Cilegon, Tangerang Selatan, Tangsel, Rangkasbitung, Tigaraksa, Merak, Anyer, Labuan, Ciputat, Pamulang, Serpong,
BSD, BSD City, Bintaro, Ciledug, Cikupa, Balaraja, Karawaci, Malingping, Baduy, Bandara Soekarno-Hatta, Bandung, Bandung Barat, KBB, Bekasi,
Bogor, Ciamis, Cianjur, Cirebon, Garut, Indramayu, Karawang, Kuningan, Majalengka, Pangandaran, Purwakarta, Subang, Sukabumi, Sumedang,
Tasikmalaya, Tasik, Banjar, Cimahi, Depok, Soreang, Ngamprah, Lembang, Padalarang, Cileunyi, Rancaekek, Majalaya, Cikarang, Cibinong, Cibubur,
Cileungsi, Gunung Putri, Ciawi, Cisarua, Puncak, Sentul, Hambalang, Parung, Palabuhanratu, Pelabuhan Ratu, Cicurug, Cisolok, Jatinangor,
Singaparna, Cikampek, Tambun, Cikarang Pusat, Kertajati, Patimban, Cipanas, Cikeas, Jonggol, Cibitung, Dramaga, Ciwidey, Pangalengan, Jatibarang,
Jatiwangi, Arjawinangun, Rengasdengklok, Pamanukan, Cikidang, Bojongsoang, Pameungpeuk, Margonda, Sawangan, Cinere, Cimanggis, Pondok Gede,
Banjarnegara, Banyumas, Batang, Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar, Kebumen, Kendal, Klaten, Kudus, Magelang,
Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang, Semarang, Sragen, Sukoharjo, Tegal, Temanggung, Wonogiri, Wonosobo, Salatiga,
Surakarta, Solo, Solo Raya, Soloraya, Purwokerto, Ungaran, Ambarawa, Mungkid, Muntilan, Borobudur, Slawi, Purwodadi, Cepu, Kartasura, Gombong,
Kroya, Majenang, Nusakambangan, Dieng, Bumiayu, Kajen, Juwana, Lasem, Karimunjawa, Tawangmangu, Kutoarjo, Colomadu, Solo Baru, Baturraden,
Bandungan, Kaliwungu, Weleri, Parakan, Bantul, Gunungkidul, Kulon Progo, Sleman, Yogya, Jogja, Jogjakarta, Wonosari, Wates, Kalasan, Prambanan,
Kaliurang, Malioboro, Kotagede, Parangtritis, Piyungan, Bangkalan, Banyuwangi, Blitar, Bojonegoro, Bondowoso, Gresik, Jember, Jombang, Kediri,
Lamongan, Lumajang, Madiun, Magetan, Malang, Malang Raya, Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo,
Sampang, Sidoarjo, Situbondo, Sumenep, Trenggalek, Tuban, Tulungagung, Batu, Surabaya, Madura, Kepanjen, Caruban, Bangil, Kraksaan, Pare, Gempol,
Pandaan, Rogojampi, Bawean, Kangean, Kanigoro, Wlingi, Lawang, Singosari, Krian, Waru, Porong, Babat, Paciran, Bromo, Tretes, Trawas, Ketapang,
Muncar, Pesanggaran, Juanda, Semeru, Tapal Kuda, Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan, Denpasar,
Singaraja, Amlapura, Semarapura, Mangupura, Kuta, Ubud, Nusa Dua, Sanur, Jimbaran, Kintamani, Bedugul, Nusa Penida, Gilimanuk, Seminyak, Canggu,
Legian, Besakih, Tanah Lot, Kerobokan, Bima, Dompu, Lombok Barat, Lobar, Lombok Tengah, Loteng, Lombok Timur, Lotim, Lombok Utara, KLU, Sumbawa,
Sumbawa Barat, KSB, Mataram, Lombok, Praya, Selong, Gerung, Taliwang, Sumbawa Besar, Raba, Woha, Mandalika, Senggigi, Gili Trawangan, Sembalun,
Pulau Lombok, Pulau Sumbawa, Alor, Belu, Ende, Flores Timur, Flotim, Kupang, Lembata, Malaka, Manggarai, Manggarai Barat, Mabar, Manggarai Timur,
Matim, Nagekeo, Ngada, Rote Ndao, Sabu Raijua, Sikka, Sumba Barat, Sumba Barat Daya, SBD, Sumba Tengah, Sumba Timur, Timor Tengah Selatan, TTS,
Timor Tengah Utara, TTU, Kalabahi, Atambua, Larantuka, Lewoleba, Betun, Ruteng, Labuan Bajo, Borong, Mbay, Bajawa, Baa, Seba, Maumere,
Waikabubak, Tambolaka, Waibakul, Waingapu, Soe, Kefamenanu, Oelamasi, Flores, Timor, Sumba, Pulau Komodo, Komodo, Bengkayang, Kapuas Hulu, Kayong
Utara, Kubu Raya, Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang, Pontianak, Singkawang, Putussibau, Ngabang, Nanga Pinoh, Entikong,
Sungai Raya, Pemangkat, Jagoi Babang, Barito Selatan, Barsel, Barito Timur, Bartim, Barito Utara, Gunung Mas, Gumas, Kapuas, Katingan,
Kotawaringin Barat, Kobar, Kotawaringin Timur, Kotim, Lamandau, Murung Raya, Pulang Pisau, Sukamara, Seruyan, Palangka Raya, Sampit, Pangkalan
Bun, Kuala Kapuas, Muara Teweh, Buntok, Tamiang Layang, Kuala Kurun, Kasongan, Nanga Bulik, Puruk Cahu, Kuala Pembuang, Balangan, Barito Kuala,
Batola, Hulu Sungai Selatan, HSS, Hulu Sungai Tengah, HST, Hulu Sungai Utara, HSU, Kotabaru, Tabalong, Tanah Bumbu, Tanbu, Tanah Laut, Tapin,
Banjarbaru, Banjarmasin, Batulicin, Amuntai, Barabai, Kandangan, Marabahan, Paringin, Pelaihari, Rantau, Berau, Kutai Barat, Kubar, Kutai
Kartanegara, Kukar, Kutai Timur, Kutim, Mahakam Ulu, Mahulu, Paser, Penajam Paser Utara, PPU, Balikpapan, Bontang, Samarinda, Tenggarong,
Sangatta, Sangata, Sendawar, Tanjung Redeb, Tanah Grogot, Penajam, Ujoh Bilang, IKN, IKN Nusantara, Ibu Kota Nusantara, Sepaku, Derawan, Muara
Badak, Loa Janan, Bulungan, Malinau, Nunukan, Tana Tidung, Tarakan, Tanjung Selor, Sebatik, Krayan, Bolaang Mongondow, Bolmong, Bolmong Raya,
Bolaang Mongondow Selatan, Bolsel, Bolaang Mongondow Timur, Boltim, Bolaang Mongondow Utara, Bolmut, Kepulauan Sangihe, Sangihe, Kepulauan Siau
Tagulandang Biaro, Siau Tagulandang Biaro, Sitaro, Kepulauan Talaud, Talaud, Minahasa, Minahasa Selatan, Minsel, Minahasa Tenggara, Minahasa
Utara, Minut, Bitung, Kotamobagu, Manado, Tomohon, Tondano, Amurang, Ratahan, Airmadidi, Tahuna, Melonguane, Tutuyan, Lolak, Molibagu, Boroko,
Ondong, Likupang, Miangas, Bunaken, Boalemo, Bone Bolango, Gorontalo Utara, Gorut, Pohuwato, Marisa, Tilamuta, Limboto, Kwandang, Suwawa,
Banggai, Banggai Kepulauan, Bangkep, Banggai Laut, Buol, Donggala, Morowali, Morowali Utara, Morut, Parigi Moutong, Parimo, Poso, Sigi, Tojo
Una-Una, Touna, Tolitoli, Palu, Luwuk, Bungku, Parigi, Ampana, Tentena, Kolonodale, Bahodopi, Salakan, Sigi Biromaru, Majene, Mamasa, Mamuju,
Mamuju Tengah, Pasangkayu, Mamuju Utara, Polewali Mandar, Polman, Polewali, Tobadak, Wonomulyo, Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa,
Jeneponto, Kepulauan Selayar, Selayar, Luwu, Luwu Timur, Lutim, Luwu Utara, Lutra, Maros, Pangkajene dan Kepulauan, Pangkajene Kepulauan,
Pangkep, Pinrang, Sidenreng Rappang, Sidrap, Sinjai, Soppeng, Takalar, Tana Toraja, Tator, Toraja, Toraja Utara, Torut, Wajo, Makassar, Ujung
Pandang, Palopo, Parepare, Watampone, Sungguminasa, Sengkang, Watansoppeng, Masamba, Malili, Sorowako, Makale, Rantepao, Belopa, Pangkajene,
Bontosunggu, Bombana, Buton, Buton Selatan, Busel, Buton Tengah, Buteng, Buton Utara, Butur, Kolaka, Kolaka Timur, Koltim, Kolaka Utara, Kolut,
Konawe, Konawe Kepulauan, Konkep, Konawe Selatan, Konsel, Konawe Utara, Konut, Muna, Muna Barat, Mubar, Wakatobi, Baubau, Kendari, Unaaha, Raha,
Rumbia, Wanggudu, Andoolo, Lasusua, Wangi-Wangi, Pasarwajo, Batauga, Pomalaa, Wawonii, Tirawuta, Buru, Buru Selatan, Bursel, Kepulauan Aru, Aru,
Kepulauan Tanimbar, Tanimbar, Maluku Tenggara Barat, MTB, Maluku Barat Daya, MBD, Maluku Tengah, Malteng, Maluku Tenggara, Malra, Seram Bagian
Barat, SBB, Seram Bagian Timur, SBT, Ambon, Tual, Masohi, Namlea, Namrole, Bula, Piru, Dobo, Saumlaki, Langgur, Tiakur, Seram, Banda Neira,
Saparua, Haruku, Halmahera Barat, Halbar, Halmahera Selatan, Halsel, Halmahera Tengah, Halteng, Halmahera Timur, Haltim, Halmahera Utara, Halut,
Kepulauan Sula, Pulau Morotai, Morotai, Pulau Taliabu, Taliabu, Ternate, Tidore, Tidore Kepulauan, Sofifi, Tobelo, Jailolo, Labuha, Weda, Maba,
Sanana, Daruba, Bobong, Halmahera, Obi, Soasio, Biak Numfor, Biak, Jayapura, Keerom, Kepulauan Yapen, Yapen, Mamberamo Raya, Sarmi, Supiori,
Waropen, Sentani, Serui, Abepura, Waena, Arso, Botawa, Burmeso, Asmat, Boven Digoel, Mappi, Merauke, Agats, Tanah Merah, Kepi, Deiyai, Dogiyai,
Intan Jaya, Mimika, Nabire, Paniai, Puncak Jaya, Timika, Tembagapura, Enarotali, Sugapa, Ilaga, Jayawijaya, Lanny Jaya, Mamberamo Tengah, Nduga,
Pegunungan Bintang, Tolikara, Yalimo, Yahukimo, Wamena, Oksibil, Dekai, Karubaga, Kenyam, Elelim, Tiom, Kobakma, Fakfak, Kaimana, Manokwari,
Manokwari Selatan, Mansel, Pegunungan Arfak, Teluk Bintuni, Bintuni, Teluk Wondama, Wondama, Wasior, Ransiki, Maybrat, Raja Ampat, Sorong, Sorong
Selatan, Sorsel, Tambrauw, Waisai, Teminabuan, Aimas, Fef, Kumurkek, Sumatera, Sumatra, Jawa, Kalimantan, Borneo, Sulawesi, Nusantara, Indonesia,
Priangan, Pantura, Muria, Kedu, Gayo, Minangkabau, Pulau Jawa, Pulau Buru, Pulau Nias, Pulau Bali, Singapura, Singapore, Malaysia, Kuala Lumpur,
Putrajaya, Johor, Johor Bahru, Penang, Kota Kinabalu, Kuching, Sabah, Sarawak, Shah Alam, Petaling Jaya, Brunei, Brunei Darussalam, Bandar Seri
Begawan, Thailand, Bangkok, Phuket, Chiang Mai, Pattaya, Nakhon Ratchasima, Filipina, Manila, Cebu, Davao, Vietnam, Hanoi, Ho Chi Minh, Ho Chi
Minh City, Da Nang, Hai Phong, Kamboja, Phnom Penh, Siem Reap, Laos, Vientiane, Luang Prabang, Myanmar, Yangon, Naypyidaw, Nay Pyi Taw, Mandalay,
Timor Leste, Dili, Tiongkok, Cina, China, Beijing, Shanghai, Wuhan, Guangzhou, Shenzhen, Chengdu, Chongqing, Hangzhou, Nanjing, Nanning, Tianjin,
Xi'an, Kunming, Urumqi, Xinjiang, Tibet, Lhasa, Hainan, Sanya, Boao, Hong Kong, Hongkong, Makau, Macau, Taiwan, Taipei, Jepang, Tokyo, Osaka,
Kyoto, Hiroshima, Nagasaki, Nagoya, Fukuoka, Yokohama, Sapporo, Fukushima, Kobe, Korea Selatan, Korsel, Korea Utara, Korut, Seoul, Busan,
Incheon, Pyeongchang, Pyongyang, Mongolia, Ulan Bator, Ulaanbaatar, India, New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore,
Hyderabad, Ahmedabad, Srinagar, Kashmir, Pakistan, Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Bangladesh, Dhaka, Cox's Bazar, Sri
Lanka, Kolombo, Colombo, Nepal, Kathmandu, Bhutan, Thimphu, Maladewa, Male, Afghanistan, Kabul, Kandahar, Kazakhstan, Astana, Nur-Sultan, Almaty,
Uzbekistan, Tashkent, Samarkand, Kirgistan, Bishkek, Tajikistan, Dushanbe, Turkmenistan, Ashgabat, Arab Saudi, Saudi Arabia, Riyadh, Jeddah,
Mekkah, Makkah, Mekah, Madinah, Arafah, Muzdalifah, Dammam, Taif, Neom, Uni Emirat Arab, UEA, Abu Dhabi, Dubai, Sharjah, Qatar, Doha, Lusail, Al
Rayyan, Al Khor, Kuwait, Kuwait City, Bahrain, Manama, Sakhir, Oman, Muscat, Muskat, Yaman, Sanaa, Aden, Hodeidah, Irak, Baghdad, Mosul, Basra,
Erbil, Kirkuk, Iran, Teheran, Tehran, Isfahan, Suriah, Damaskus, Aleppo, Idlib, Homs, Lebanon, Beirut, Yordania, Amman, Israel, Tel Aviv,
Yerusalem, Jerusalem, Haifa, Palestina, Gaza, Jalur Gaza, Gaza City, Khan Younis, Khan Yunis, Rafah, Ramallah, Tepi Barat, Hebron, Nablus, Jenin,
Betlehem, Turki, Ankara, Istanbul, Antalya, Izmir, Gaziantep, Azerbaijan, Baku, Armenia, Yerevan, Georgia, Tbilisi, Siprus, Nicosia, Australia,
Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Gold Coast, Cairns, Phillip Island, Selandia Baru, Wellington, Auckland,
Christchurch, Papua Nugini, PNG, Port Moresby, Vanimo, Fiji, Suva, Vanuatu, Port Vila, Kepulauan Solomon, Honiara, Samoa, Apia, Tonga,
Nuku'alofa, Kaledonia Baru, Noumea, Palau, Nauru, Tuvalu, Kiribati, Inggris, Britania Raya, London, Manchester, Liverpool, Birmingham, Glasgow,
Edinburgh, Cardiff, Leicester, Newcastle, Leeds, Wembley, Silverstone, Southampton, Oxford, Cambridge, Skotlandia, Wales, Irlandia, Dublin,
Belfast, Prancis, Perancis, Paris, Marseille, Lyon, Nice, Cannes, Strasbourg, Lille, Le Mans, Toulouse, Jerman, Berlin, Munich, Muenchen,
Frankfurt, Hamburg, Bonn, Dortmund, Hannover, Koln, Stuttgart, Leipzig, Gelsenkirchen, Duesseldorf, Davos, Belanda, Den Haag, Amsterdam,
Rotterdam, Leiden, Eindhoven, Assen, Belgia, Brussel, Brussels, Antwerp, Luksemburg, Luxembourg, Swiss, Jenewa, Geneva, Zurich, Bern, Basel,
Lausanne, Nyon, Austria, Wina, Vienna, Salzburg, Spielberg, Italia, Roma, Rome, Milan, Milano, Turin, Torino, Napoli, Naples, Venesia, Florence,
Genoa, Bologna, Mugello, Misano, Monza, Vatikan, Vatican, Vatican City, San Marino, Monako, Monaco, Monte Carlo, Spanyol, Madrid, Barcelona,
Sevilla, Valencia, Malaga, Jerez, Aragon, Catalunya, Portugal, Lisbon, Lisabon, Porto, Portimao, Yunani, Athena, Athens, Thessaloniki, Malta,
Valletta, Denmark, Kopenhagen, Copenhagen, Swedia, Stockholm, Malmo, Gothenburg, Norwegia, Oslo, Finlandia, Helsinki, Islandia, Reykjavik, Rusia,
Moskow, Moskwa, Moscow, St. Petersburg, Sankt Peterburg, Kazan, Sochi, Vladivostok, Rostov, Samara, Saransk, Kaliningrad, Grozny, Yekaterinburg,
Ukraina, Kiev, Kyiv, Kharkiv, Odessa, Odesa, Lviv, Mariupol, Donetsk, Kherson, Krimea, Belarus, Minsk, Polandia, Warsawa, Warsaw, Krakow, Gdansk,
Ceko, Praha, Brno, Slowakia, Bratislava, Hungaria, Budapest, Rumania, Bukares, Bucharest, Bulgaria, Sofia, Serbia, Beograd, Belgrade, Kroasia,
Zagreb, Slovenia, Ljubljana, Bosnia, Bosnia-Herzegovina, Sarajevo, Srebrenica, Makedonia Utara, Skopje, Albania, Tirana, Kosovo, Pristina,
Montenegro, Podgorica, Moldova, Chisinau, Estonia, Tallinn, Latvia, Riga, Lithuania, Lituania, Vilnius, Mesir, Kairo, Cairo, Alexandria, Sharm
el-Sheikh, Sinai, Libya, Tripoli, Benghazi, Tunisia, Tunis, Aljazair, Aljir, Algiers, Maroko, Rabat, Casablanca, Marrakesh, Sudan, Khartoum,
Darfur, Sudan Selatan, Juba, Ethiopia, Etiopia, Addis Ababa, Somalia, Mogadishu, Kenya, Nairobi, Uganda, Kampala, Rwanda, Kigali, Burundi,
Bujumbura, Tanzania, Dar es Salaam, Dodoma, Kongo, Kinshasa, Goma, Brazzaville, Nigeria, Abuja, Lagos, Maiduguri, Kano, Ghana, Accra, Pantai
Gading, Abidjan, Senegal, Dakar, Mali, Bamako, Niger, Niamey, Burkina Faso, Ouagadougou, Chad, N'Djamena, Kamerun, Yaounde, Gabon, Libreville,
Angola, Luanda, Zambia, Lusaka, Zimbabwe, Harare, Mozambik, Maputo, Malawi, Lilongwe, Madagaskar, Antananarivo, Mauritius, Port Louis, Afrika
Selatan, Afsel, Johannesburg, Cape Town, Pretoria, Durban, Namibia, Windhoek, Botswana, Gaborone, Sierra Leone, Freetown, Liberia, Monrovia,
Guinea, Conakry, Gambia, Banjul, Mauritania, Nouakchott, Djibouti, Eritrea, Asmara, Seychelles, Amerika Serikat, AS, Amerika, Washington,
Washington DC, Washington D.C., New York, Los Angeles, Chicago, Houston, Dallas, Austin, Texas, San Francisco, San Diego, San Antonio, Seattle,
Boston, Philadelphia, Miami, Orlando, Florida, Atlanta, Denver, Detroit, Las Vegas, Minneapolis, Phoenix, Portland, New Orleans, Baltimore,
Cleveland, Hollywood, Silicon Valley, California, Hawaii, Honolulu, Alaska, Anchorage, Kanada, Ottawa, Toronto, Montreal, Vancouver, Calgary,
Meksiko, Mexico City, Mexico, Guadalajara, Tijuana, Cancun, Kuba, Havana, Jamaika, Kingston, Haiti, Port-au-Prince, Republik Dominika, Santo
Domingo, Puerto Riko, San Juan, Bahama, Nassau, Trinidad dan Tobago, Port of Spain, Guatemala, Guatemala City, Honduras, Tegucigalpa, El
Salvador, San Salvador, Nikaragua, Managua, Kosta Rika, San Jose, Panama, Panama City, Kolombia, Bogota, Medellin, Venezuela, Caracas, Ekuador,
Quito, Guayaquil, Peru, Lima, Cusco, Bolivia, La Paz, Sucre, Brasil, Brazil, Brasilia, Rio de Janeiro, Sao Paulo, Salvador, Belo Horizonte,
Manaus, Porto Alegre, Paraguay, Asuncion, Uruguay, Montevideo, Argentina, Buenos Aires, Cordoba, Cile, Chile, Santiago, Valparaiso, Suriname,
Paramaribo, Guyana, Georgetown
"""

PLACES: frozenset[str] = frozenset(" ".join(_TABLE.lower().split()).split(", "))
"""The names, folded, with single spaces."""

_JOINTS = str.maketrans("", "", " -'’`\xa0")
PLACE_KEYS: frozenset[str] = frozenset(name.translate(_JOINTS) for name in PLACES)
"""The names as `place_key` writes them: Palangka Raya and Palangkaraya, Pare-Pare and Parepare are the same place."""

_PREFIXES = ("kota administrasi ", "kota ", "kabupaten ", "kab. ", "kab.", "kab ", "provinsi ", "kepulauan ", "pulau ")
_COMPASS = frozenset(("barat", "timur", "utara", "selatan", "tengah", "pusat", "kota"))
_LONGEST = 80

_CAPITALS = """
as bsd dc di diy dki dkj hss hst hsu ikn kbb klu ksb mbd mtb nad ntb ntt oki oku okus pali pbd png ppu sbb sbd sbt tts ttu uea
"""
_ABBREVIATIONS = frozenset(_CAPITALS.split())
_SMALL = frozenset(("dan", "de", "es", "of", "au"))
_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def place_key(text: str) -> str:
    """`text` folded, without spaces, hyphens and apostrophes: the form in which places are compared."""
    return "".join(text.lower().split()).translate(_JOINTS)


def _is_name(name: str) -> bool:
    """Whether `name` (folded, single spaces) is in the table, or a quarter of what is."""
    if name.translate(_JOINTS) in PLACE_KEYS:
        return True
    stem, _, last = name.rpartition(" ")
    return last in _COMPASS and stem.translate(_JOINTS) in PLACE_KEYS


def _is_one_place(low: str) -> bool:
    """Whether `low` (folded, single spaces) names one place."""
    if _is_name(low):
        return True
    return low.startswith(_PREFIXES) and any(
        _is_name(low[len(prefix) :].lstrip()) for prefix in _PREFIXES if low.startswith(prefix)
    )


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """Whether `text` as a whole names a place, or two places as in "Kolaka, Sultra".

    Case, the number of spaces, hyphens, and a "Kota" or "Kabupaten"/"Kab." before the name do not matter;
    a quarter of a known place ("Bekasi Selatan") counts as one. Some names are words of prose in small letters
    ("malang", "lima", "batang"): ask about capitalised text only.
    """
    if not 2 <= len(text) <= _LONGEST:
        return False
    low = text.lower()
    if "," not in low:
        return _is_one_place(" ".join(low.split()))
    parts = [" ".join(part.split()) for part in low.split(",")]
    return len(parts) <= 2 and all(map(_is_one_place, parts))


def place_case(text: str) -> str:
    """A dateline's place as prose writes it: "KAYONG UTARA" gives "Kayong Utara", "DKI JAKARTA" gives "DKI Jakarta".

    Text that already mixes capitals and small letters is returned as it is; in all cases runs of white space become one space.
    """
    text = " ".join(text.split())
    if text != text.upper() and text != text.lower():
        return text

    def word(match: re.Match[str]) -> str:
        low = match[0].lower()
        if low in _ABBREVIATIONS:
            return low.upper()
        if low in _SMALL and match.start():
            return low
        written = low[0].title() + low[1:]
        return written if len(written) == len(match[0]) else match[0]  # `İ` and `ŉ` have no other case of one letter

    return _WORD.sub(word, text)
