"""Weights for the end of a headline in running text, fitted by `benchmarks/fit_border.py`.

The source is 3,300 headlines and 11,000 paragraphs of scraped Indonesian articles in which
the link stood on its own line, so that its end is known: the script joins a headline and a
paragraph as one-line texts do, and fits the weights so that the true end scores highest. Only words
that the corpus also writes in lower case are listed: no names.
"""


def _scores(groups: dict[float, str]) -> dict[str, float]:
    return {word: score for score, words in groups.items() for word in words.split()}


OPENER: dict[str, float] = _scores(
    {
        4.0: (
            "apalagi bahkan bahwa berdasarkan biasanya bila dalam dengan di dia diberitakan dikutip dilansir ia insiden iya "
            "kan keduanya kemudian maka melalui menanggapi mengenai mengutip menjatuhkan menurut menurutnya meskipun namun "
            "nantinya oleh peristiwa pihaknya sebelumnya sedangkan sehingga selain selanjutnya sementara tentu tentunya "
            "tetapi ya "
        ),
        3.5: (
            "antusiasme dan dari dikatakan diketahui disebutkan hal itulah kami karena keberhasilan kebetulan kelompok "
            "kemarin kepolisian ketika latar majelis makanya memang memasuki meski metode pada pantauan pemandangan "
            "rencananya rupanya sebagaimana terutama "
        ),
        3.0: ("alhamdulillah beberapa dirinya kita mereka padahal pengunjung salah sebab sebagai sebanyak sejauh situasi untuk "),
        2.5: (
            "aku artinya awalnya begitu berbeda capaian guna jika kalau kejadian kementerian ketiga mungkin pengumuman "
            "pihak saya sebuah secara seiring seorang serial tadi terakhir unggahan yang "
        ),
        2.0: (
            "adanya bagi bagian beredar direktur dukungan informasi itu juru ke kedua kegiatan kekalahan kemenangan kepada "
            "keputusan klub konsep lalu langkah melihat menjelang menyusul para pelantikan pemberian penampilan "
            "pengembangan perbedaan pernyataan pertandingan saat sebagian sejak semoga seperti setelah supaya survei tapi "
            "terlihat tingkat transformasi tuduhan visual walau "
        ),
        1.5: (
            "acara agenda angka asisten atas bapak bukit drama fasilitas hakim harapan hingga inilah jembatan justru "
            "kehadiran kemungkinan kepala kisah kondisi lebih mesin mie mohon nggak pas pasal pelabuhan pembelian penahanan "
            "penelitian penemuan peningkatan permainan permintaan pertarungan perubahan petugas proses sebaliknya sebelum "
            "sebenarnya sejumlah sekadar sekarang sekitar selama sepeda sesuai setiap sinergi sumber tema total tren tuan "
            "turnamen upaya wakil waktu "
        ),
        1.0: (
            "agar akhirnya anda aplikasi banyak bek benar berbagai berikut curug dampak desain empat film gubernur hasil "
            "jaksa jumlah kebijakan ketua kini komunitas konferensi kuasa kunjungan laga laporan lima media menteri momen "
            "nanti pelaku pelatih pemeriksaan penyidik peringatan perjalanan persoalan plafon posisi program pun puncak "
            "putusan sang seluruh semua sistem situs strategi struktur terkait termasuk the tidak tokoh "
        ),
        0.5: ("bupati data dua jauh kamu sepanjang sikap ternyata "),
        -0.5: ("bersama keluarga malam orang pertumbuhan "),
        -1.0: (
            "alasannya aman anak api ayah batu beras bicara bintang boleh capres cara cari cek cuma damai dana datang debat "
            "dimulai emas geopark ijazah ingin jam jawaban kader kali kantor kekayaan kendaraan kereta kerja kuat kunci "
            "kurang langsung layanan level libur mahasiswa makan menang mulai nomor paling pastikan pekan pekerja "
            "pembunuhan penjelasan penumpang penyebab rasa saham satu siapa sopir suami swasta tahun tanah tarif telah tiba "
            "tol truk uang usaha wanita "
        ),
        -1.5: (
            "aktor alam amankan ambil anggaran angin angkat ayam bahagia baju balik bawang beda bekas belajar berangkat "
            "berencana berita beroperasi berpotensi bersih bertahan bertambah beserta bisa bocoran buah buat buatan bulan "
            "bumi buruk burung cair cantik cedera cerai daerah dagang dapat darah darurat demi diamankan dianggap dibayar "
            "dipanggil diserang ditemukan dituduh dividen dugaan eks ekspor ekstrem es etik fakta fans gak ganda gunakan "
            "hak halaman harus hati hybrid ikan iklim impor internasional jaga jamaah jejak jelas juga kaget kakak kalah "
            "kampanye kampung kapan karyawan keadilan kebun kekuatan kelola kena kencang kepercayaan kg khawatir kode "
            "kompak konstitusi kucing kuliah kuliner kunjungi lapangan lebaran liburan line lingkungan listrik luar maju "
            "mandiri mau menguat menikah mental miliki minggu minyak misteri misterius mitra motor muncul murah napi "
            "narkoba nasabah negara nekat nelayan nyaman nyaris oknum operasional opsi pagi paket panas pandemi panggung "
            "pasang patroli peluang pembagian pemerkosaan pencurian pendapatan pengungsi pensiun perang pernah persiapan "
            "pesta pilkada pohon positif prestasi promosi rakyat rawan redeem rela rendah risiko royalti rumah rupiah sabu "
            "sampah sanksi santri season sebut sejarah sekolah semester sendiri sepakat seru skor sorotan suara suhu tahap "
            "takut tanda tangani tanggung tegas terduga terendah terkini terlalu terminal toilet top transaksi tua turun "
            "tutup ujian umur unggul universitas utang visa vonis wajib yakin "
        ),
        -2.0: (
            "agama aktivis alami asing bahan bahasa bakal bakar bansos bantu baru batas bayar bebas beli berakhir berbasis "
            "berhasil bertemu bunuh cawapres cepat daya debut desa dibuka digelar digital dijual dinilai dipakai diprediksi "
            "ditahan doa era evaluasi gabung ganti harap hutan indikator info infrastruktur ingatkan internet isu jatuh "
            "jawab jual jutaan kabur kasih kecamatan kejutan kelas kembali klaim klasemen kredit krisis kualifikasi kuartal "
            "lakukan lari laut lokal lolos longsor luka main makanan mana manusia masjid masuk mata mati mengaku meningkat "
            "merdeka meter milik modal mudah negatif nikah nikel nuklir palsu parkir pasar pegawai pelajar pemilih penerima "
            "pengganti penjara percaya pernikahan pilpres pintu ponsel populer puasa pulang punya raya rekomendasi rekor "
            "restoran sakit sehat serang setuju siswa sulit tahan tambah tambahan tangan tayang tengah terancam terbaik "
            "terbaru terbesar terdampak terjadi tinggi tolak transfer tumbuh ulang umum ungkap utama wisata x "
        ),
        -2.5: (
            "ajak akhir asal bandara bangun barat bawa bawah begini berat dekat depan diminta diperiksa diri disebut "
            "ditutup dolar ekonomi energi gagal gelar global gunung guru hewan hidup hujan ikut ilegal industri istri "
            "jemaah juara kecil lain lawan liga live makin maut medan melemah muda mundur naik negeri online pangan panjang "
            "pedagang pelanggaran penuh pilih publik pulau putih putri rilis rusak sapi sawit selatan sempat senjata siap "
            "statistik streaming subsidi tahu tambang tembus terbakar timur usia utara viral "
        ),
        -3.0: (
            "bareng beri besar buka daftar ditangkap dorong gratis hilang hotel hukum kesehatan korupsi kurban lengkap "
            "meninggal merah miliar nasional nilai pajak pakai pemilu saja siapkan tetap "
        ),
        -3.5: ("dunia haji jalan juta kota lagi resmi ribu tewas triliun vs "),
        -4.0: ("bikin minta persen "),
    }
)
"""Log-odds of a capitalised word to begin a paragraph rather than to stand inside a headline."""

LAST: dict[str, float] = _scores(
    {
        3.5: ("biasa ujian "),
        3.0: ("alasannya kaget "),
        2.5: ("lama manusia mental penjara tepat "),
        2.0: (
            "aparat bencana berakhir buruk final hoaks iklim internasional investor jauh jelas kalah konstitusi kuat "
            "meningkat militer narkoba penting penyidik pilkada saja sakit salah sehat seksual sendiri terdampak triliun "
            "wisatawan "
        ),
        1.5: (
            "angkot asing atlet berangkat berat bertahan besar bisnis burung daerah depan dilantik diri ditangkap ditutup "
            "energi grup inflasi infrastruktur jawab juara juta karyawan kecamatan kejutan keluarga kontrak kuliah lain "
            "laut lokal luka mandiri mati menarik menguat mereka meter miliar murah nasional negeri nyaman perempuan persen "
            "politik publik pulang restoran ribu sanksi sejarah selatan tahu tambahan terduga terjadi tersangka terus "
            "tinggi tua "
        ),
        1.0: (
            "a agama ahli alam aplikasi badan baik bakar bangunan bansos berita budaya cair capres coba dagang damai "
            "darurat diamankan digital dipanggil diperiksa dividen dolar dunia edukasi efektif etik gak gas global gol "
            "halaman harganya hati hidup hutan ibadah ibu impor industri internet intervensi kakak kapan keadilan "
            "kemenangan kesehatan konsumsi korupsi kredit kunci kurban lagi lepas liburan listrik merdeka misteri misterius "
            "mitra modal muncul nasabah negatif netizen nikah pabrik pandemi pariwisata pasang pelajar pemeriksaan "
            "pemerintah pemerintahan pendidikan pensiun percaya perdamaian pertandingan pesantren peserta pimpinan positif "
            "prioritas pupuk pusat rendah respons risiko royalti rusak sama sawit seru sikap sistem skuad spot survei susah "
            "takut tangan tawaran teknologi transaksi transportasi tubuh unggul up x "
        ),
        -1.0: (
            "adalah ajak alami api apresiasi bahasa batas bawa bentuk bertemu bicara boleh cari cek cuaca cuma datang debut "
            "digelar diminta diprediksi diskon era gelar gunung harap hewan ikut isu jemaah jumlah kabar kader kalau kasus "
            "kata kawasan kebijakan kenaikan kepada kondisi kota lahan lakukan layanan mahasiswa makin mantan masa materi "
            "mengaku menjadi meski milik minyak momen para pedagang pelanggaran pelatih pemilik pemuda penerima penuh "
            "penyebab perang pilpres puasa rapat raya rekor remaja rencana resmi sejak selama seluruh seperti siap sopir "
            "stasiun statistik sukses tambang target tarif telah tembus tentang the tiba tidak tiga to tolak transfer video "
            "wisata "
        ),
        -1.5: (
            "agar akibat aksi atau awal bagi balik bangun bareng beri berikut bisa buat bupati calon cara daftar dalam "
            "debat demi dorong drama dugaan eks fakta film hanya hasil ijazah ingin jalur jam jangan jelang jika kepala "
            "kini langsung lengkap live malam mau paling pantai per perlu pernah pilih program proyek putusan rilis rupiah "
            "sampai sebagai sebelum segera sempat siapkan tahap tanpa terkait ternyata tetap tiket usai usia "
        ),
        -2.0: (
            "belum buka bukan dana dapat diduga harus karena ketua klaim kualifikasi lebih lewat liga mulai pakai pasar "
            "punya satu setelah tim ungkap "
        ),
        -2.5: ("akan bakal bikin masih minta pada sebut sudah "),
        -3.0: ("ada dengan hingga saat soal timnas vs "),
        -3.5: ("dari tak untuk "),
        -4.0: ("dan di jadi ke yang "),
    }
)
"""Log-odds of a word to close a headline rather than to stand inside it."""

WEIGHT: dict[str, float] = {
    "op": 1.14,
    "opunk": -0.18,
    "quote": 4.82,
    "digit": -2.13,
    "nextlow": 0.44,
    "nextfun": 1.33,
    "nextcap": 0.34,
    "np": -0.99,
    "np1": 0.44,
    "np2": -0.77,
    "np3": -1.22,
    "np4": -1.31,
    "np5": -0.68,
    "np6": -1.33,
    "np7": 0.07,
    "aftercomma": -2.96,
    "runfun": -0.14,
    "rolein": -0.86,
    "hlow": -0.84,
    "hlow0": 2.20,
    "prevfun": -0.86,
    "prevcomma": -4.69,
    "prevq": 2.47,
    "prevdot": -4.90,
    "glue": 2.66,
    "dbl": 5.33,
    "l25": -2.64,
    "l40": -1.48,
    "l60": 0.72,
    "l80": 1.65,
    "l110": 2.10,
    "l140": -0.53,
    "lbig": -1.95,
    "alow": 0.99,
    "dots": -0.91,
    "eol": 4.26,
    "first3": -1.80,
    "opcapfun": -0.35,
    "prevcolon": -2.77,
    "hstyle": -0.99,
    "prevlow": 0.43,
    "caps": -0.75,
    "quoteopen": -6.80,
    "prevnum": 0.81,
    "last": 1.02,
    "ell": 2.64,
    "role": 1.84,
    "rolesp": 2.70,
    "namesp": 0.63,
    "prevop": -0.05,
    "opstory": 0.26,
    "pair": -5.06,
    "nextdem": 0.47,
    "verb": 0.44,
    "prevkan": -0.46,
    "prevsure": 0.64,
}
"""Weights of the features that `cleannews.border` looks at."""
