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
            "bahkan berdasarkan dalam dengan di dia dikutip dilansir ia informasi kemudian kita maka menurut menurutnya "
            "meskipun namun peristiwa pihaknya sebab sebelumnya sedangkan sehingga selain selanjutnya sementara"
        ),
        3.5: (
            "alhamdulillah apalagi bahwa beberapa biasanya dan dari diketahui guna iya kan keberhasilan latar memang "
            "menanggapi mengenai menjatuhkan nantinya oleh pada sekarang tadi tentu tetapi untuk ya"
        ),
        3.0: (
            "antusiasme bila diberitakan disebutkan hal itulah kalau kami karena kebetulan keduanya kelompok kemarin "
            "kepolisian ketika makanya melalui memasuki mengangkat menjelang meski pantauan para pasal pembelian pemeriksaan "
            "pengembangan pengunjung pertarungan pihak posisi reaksi salah sebanyak sebuah setiap situasi tentunya terakhir "
            "terutama unggahan yang"
        ),
        2.5: (
            "aku awalnya kegiatan kejadian ketiga melihat mereka padahal pertandingan saya sebagai secara sejauh sekitar "
            "seorang serial wakil"
        ),
        2.0: (
            "acara bagi benar beredar capaian fasilitas harapan inilah itu jika justru kedua kehadiran kementerian kepala "
            "menteri mungkin nggak perbedaan pernyataan saat sebenarnya seiring selama survei transformasi tuan upaya visual "
            "walau"
        ),
        1.5: (
            "agar anda artinya bagian berikut bukit curug dilihat film hakim hasil hingga jauh jembatan ke kekalahan kepada "
            "keputusan kisah kondisi kuasa lalu langkah lebih pelatih penampilan peringatan perjalanan perubahan petugas "
            "program sang sejak semoga seperti sesuai setelah sistem situs tapi terkait the tingkat tren turnamen"
        ),
        1.0: (
            "aksi aplikasi aturan banyak bapak desain drama gubernur hubungan jaksa jangan kemenangan ketua khusus komunitas "
            "kunjungan laga laporan masyarakat momen nanti pelabuhan pemerintah permintaan pesawat peserta presiden proses "
            "puncak sama sebelum sejumlah semua tema tidak waktu"
        ),
        0.5: (
            "adaptasi akses alasan album arus aura berkunjung biaya bukan ditanya gabungan hadir harta ibu jumlah kamu "
            "kawasan kerjasama lampu lembaga lima masalah materi menuju musim pemilik penghargaan penting perusahaan pusat "
            "rute sambil sebaliknya serta sewa strategi studi surat teknologi tim tokoh total wajah"
        ),
        -0.5: (
            "bulan capres daerah dokumen keluarga kendaraan kereta komitmen kunci langsung makan masih mayat pekerja "
            "pembunuhan rakyat sejarah"
        ),
        -1.0: (
            "anak anggaran api bersama bicara bisa buat budaya cek dana dapat dugaan emas harus ijazah juga kantor kerja kuat "
            "layanan libur luar masuk motor orang pagi paling pemuda pernah pertama remaja saham sampah suami tahun tiket "
            "truk turun usaha wilayah"
        ),
        -1.5: (
            "akhir aktor alami angin angkat arah ayah bahan bahasa baju bakar bangkit bantu bawang bayar bebas berakhir "
            "berangkat berat berhasil berita berpotensi bertambah cantik cawapres cedera cepat daya desa diamankan dibayar "
            "dijual dipakai diperiksa dituduh ditutup edukasi ekspor era evaluasi fakta gagal gak gizi gratis guru harap head "
            "hulu ikan impor infrastruktur inspirasi internet isi isu jamaah jelas jual jutaan kader kecamatan kecil kejutan "
            "kekayaan kekuatan kembali kena kencang konstitusi kurang lancar liar liburan line lolos luka main mana mandiri "
            "mata mau medan menang menguat modal modern napi narkoba negara negeri nelayan netizen nikah nyaman on panas "
            "parkir pastikan patroli pegawai pelajar pelanggaran peluang pembunuh pemerkosaan pemilu pencurian pengganti "
            "penjara penumpang perang persiapan pesantren petani pilpres pohon prestasi punya putih putri qurban rawan rekor "
            "rela restoran rumah rupiah saja santri satu sawit sehat semester sendiri sentral siap siapa suku syariah tambah "
            "tambahan tanah tanda tangan tanggung tangki tenung terancam terbesar terduga tertinggi timnas transfer tutup "
            "umur utang"
        ),
        -2.0: (
            "agama aman asing bandara bangun bantuan barat baru bawa bawah beban beli bertemu cuma daftar debut dekat digital "
            "diprediksi diri disebut ditahan ditemukan dolar ekonomi energi fans global hewan hidup hujan hutan ikut industri "
            "info istri jatuh jawab jemaah juara kampanye kasih kelas kesehatan kg kuartal lain lawan liga makin masjid mati "
            "melemah miliar muda mundur nikel nilai online pajak palsu pangan pasar penuh pintu populer publik pulau raya "
            "rekomendasi rilis rusak sakit sapi sebut sekolah senjata serangan skor sopir streaming suara subsidi tahap tahu "
            "tayang tembus terbaik tetap tinggi tolak tumbuh ungkap usia utama utara wajib"
        ),
        -2.5: (
            "asal balik bareng begini beri besar demi depan dunia eks gunung hilang hukum ilegal kali klaim korupsi kurban "
            "lengkap live maut meninggal merah minyak naik nasional pakai panjang pedagang selatan sempat siapkan statistik "
            "tengah terbakar terbaru timur triliun viral"
        ),
        -3.0: "bakal buka ditangkap dorong hotel jalan juta kualifikasi lagi listrik minta persen resmi ribu tambang vs wisata",
        -3.5: "gelar haji kota tewas",
        -4.0: "bikin",
    }
)
"""Log-odds of a capitalised word to begin a paragraph rather than to stand inside a headline."""

LAST: dict[str, float] = _scores(
    {
        2.5: "juta triliun",
        2.0: "bulan daerah ditangkap perempuan persen ribu saja sakit wisatawan",
        1.5: (
            "asing baik bantuan depan digital energi gol hidup ilegal industri jawab juara keluarga kuat lain listrik mati "
            "miliar militer negara pemerintah publik sama sehat selatan suara tahu tangan tersangka"
        ),
        1.0: (
            "agama aman apa bagaimana bakar baru beli besar budaya bunga capres desa dipakai diri dolar global hutan istri "
            "izin kampanye kendaraan kerja kesehatan korupsi kurban lagi lalu lokasi mana mayat merah mereka nasional "
            "pesantren pintu polisi politik saham sejarah sekolah semua terancam terbaik terus timur tinggi utama"
        ),
        -1.0: (
            "akibat aksi banyak bareng bawa beri buat cara cawapres cek dana demi drama dugaan eks fakta film gelar gunung "
            "hanya harus ingin jalur jam jangan jelang karena kata kenaikan kepala ketua kini klaim korban langsung lebih "
            "lengkap live mau minyak pakai pedagang per pertumbuhan pesan program proyek putusan rupiah sampai saya sebagai "
            "sebelum sempat siapkan statistik tanah terkait ternyata tim video"
        ),
        -1.5: (
            "akan bakal balik belum bisa buka bukan dapat diduga dorong dua kualifikasi lewat liga masuk mulai pada pasar "
            "punya satu setelah sudah ungkap wisata"
        ),
        -2.0: "dalam kota masih minta sebut timnas usai",
        -2.5: "ada bikin dengan hingga saat soal untuk vs",
        -3.0: "dan dari di jadi ke tak yang",
    }
)
"""Log-odds of a word to close a headline rather than to stand inside it."""

WEIGHT: dict[str, float] = {
    "op": 0.99,
    "opunk": -0.46,
    "quote": 5.45,
    "digit": -2.69,
    "nextlow": 1.00,
    "nextfun": 1.12,
    "nextcap": 0.37,
    "np": -1.36,
    "np0": 0.33,
    "hlow": -0.37,
    "hlow0": 2.71,
    "prevfun": -0.78,
    "prevcomma": -4.25,
    "prevq": 1.76,
    "prevdot": -4.62,
    "glue": 2.67,
    "dbl": 4.95,
    "l25": -2.64,
    "l40": -0.53,
    "l60": 1.07,
    "l80": 1.84,
    "l110": 1.98,
    "l140": -1.38,
    "lbig": -2.08,
    "alow": 0.71,
    "dots": -3.20,
    "eol": 5.05,
    "first3": -1.99,
    "opcapfun": -0.14,
    "prevcolon": -3.79,
    "hstyle": 0.64,
    "prevlow": 0.14,
    "caps": -1.04,
    "quoteopen": -5.67,
    "prevnum": 0.46,
    "last": 1.26,
    "ell": 3.47,
    "role": 1.47,
    "rolesp": 2.45,
    "namesp": 1.99,
    "prevop": -0.56,
}
"""Weights of the features that `cleannews.border` looks at."""
