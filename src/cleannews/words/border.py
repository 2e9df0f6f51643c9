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
            "meskipun namun peristiwa pihaknya sebab sebelumnya sedangkan sehingga selain selanjutnya sementara "
        ),
        3.5: (
            "alhamdulillah apalagi bahwa beberapa biasanya dan dari diketahui guna iya kan keberhasilan latar memang "
            "menanggapi mengenai menjatuhkan nantinya oleh pada sekarang tadi tentu tetapi untuk ya "
        ),
        3.0: (
            "bila diberitakan hal itulah kalau kami karena kebetulan ketika melalui meski pantauan para pasal pengembangan "
            "salah sebanyak setiap situasi tentunya terakhir terutama yang "
        ),
        2.5: (
            "aku awalnya kegiatan kejadian ketiga melihat mereka padahal pertandingan saya sebagai secara sejauh sekitar "
            "seorang serial wakil "
        ),
        2.0: (
            "acara bagi benar beredar capaian fasilitas harapan inilah itu jika justru kedua kehadiran kementerian kepala "
            "menteri mungkin nggak perbedaan pernyataan saat sebenarnya seiring selama survei transformasi tuan upaya "
            "visual walau "
        ),
        1.5: (
            "agar anda artinya berikut bukit curug film hakim hasil hingga jauh jembatan ke kepada keputusan kisah kondisi "
            "lalu langkah lebih pelatih peringatan perjalanan perubahan petugas program sang sejak semoga seperti sesuai "
            "setelah sistem tapi terkait the tren "
        ),
        1.0: (
            "aksi aplikasi aturan banyak bapak desain drama gubernur hubungan jaksa jangan kemenangan ketua khusus "
            "komunitas kunjungan laga laporan masyarakat momen nanti pelabuhan pemerintah permintaan pesawat peserta "
            "presiden proses puncak sama sebelum sejumlah semua tema tidak waktu "
        ),
        0.5: (
            "akses alasan biaya bukan hadir ibu jumlah kamu kawasan lima masalah musim pemilik penghargaan penting "
            "perusahaan tim tokoh total "
        ),
        -0.5: (
            "bulan capres daerah dokumen keluarga kendaraan kereta komitmen kunci langsung makan masih mayat pekerja "
            "pembunuhan rakyat sejarah "
        ),
        -1.0: (
            "anak anggaran api bersama bicara bisa buat budaya cek dana dapat dugaan emas harus ijazah juga kantor kerja "
            "kuat layanan libur luar masuk motor orang pagi paling pemuda pernah pertama remaja saham sampah suami tahun "
            "tiket truk turun usaha wilayah "
        ),
        -1.5: (
            "akhir alami angkat bahasa bakar bantu bayar berhasil cawapres daya desa dipakai diperiksa era fakta gagal gak "
            "gratis harap impor internet isi isu jamaah jelas jutaan kecil kembali main mana mandiri mata mau modal napi "
            "negara negeri nikah pastikan pegawai pencurian penumpang perang punya putih rela rumah rupiah saja satu sawit "
            "sehat siap tambahan tanah tangan terancam timnas transfer utang "
        ),
        -2.0: (
            "agama aman asing bandara bangun bantuan barat baru bawa bawah beban beli bertemu cuma daftar debut dekat "
            "digital diprediksi diri disebut ditahan ditemukan dolar ekonomi energi fans global hewan hidup hujan hutan "
            "ikut industri info istri jatuh jawab jemaah juara kampanye kasih kelas kesehatan kg kuartal lain lawan liga "
            "makin masjid mati melemah miliar muda mundur nikel nilai online pajak palsu pangan pasar penuh pintu populer "
            "publik pulau raya rekomendasi rilis rusak sakit sapi sebut sekolah senjata serangan skor sopir streaming suara "
            "subsidi tahap tahu tayang tembus terbaik tetap tinggi tolak tumbuh ungkap usia utama utara wajib "
        ),
        -2.5: (
            "asal balik bareng begini beri besar demi depan dunia eks gunung hilang hukum ilegal kali klaim korupsi kurban "
            "lengkap live maut meninggal merah minyak naik nasional pakai panjang pedagang selatan sempat siapkan statistik "
            "tengah terbakar terbaru timur triliun viral "
        ),
        -3.0: (
            "bakal buka ditangkap dorong hotel jalan juta kualifikasi lagi listrik minta persen resmi ribu tambang vs wisata "
        ),
        -3.5: ("gelar haji kota tewas "),
        -4.0: ("bikin "),
    }
)
"""Log-odds of a capitalised word to begin a paragraph rather than to stand inside a headline."""

LAST: dict[str, float] = _scores(
    {
        2.5: ("jelas juta narkoba triliun "),
        2.0: (
            "bulan daerah ditangkap inflasi kecil konstitusi modal negeri nikah nyaman pemilu perempuan persen ribu saja "
            "sakit sawit tambahan wisatawan "
        ),
        1.5: (
            "asing baik bantuan depan digital energi gol hidup ilegal industri jawab juara keluarga kuat lain listrik mati "
            "miliar militer negara pemerintah publik sama sehat selatan suara tahu tangan tersangka "
        ),
        1.0: (
            "agama aman apa bagaimana bakar bantu baru beli besar bintang budaya bunga capres damai darah desa dijual "
            "dipakai diperiksa diri dolar edukasi gak global hutan impor istri izin jawaban jutaan kaki kampanye kendaraan "
            "kerja kesehatan korupsi kurban lagi lalu lepas lokasi mana mandiri mayat merah mereka nasional operasi panas "
            "pejabat pelajar pendidikan pesantren pintu polisi politik potensi prioritas respons saham sejarah sekolah "
            "semua tampil terancam terbaik terduga termasuk terus timur tinggi tubuh tutup utama "
        ),
        -1.0: (
            "akibat aksi banyak bareng bawa beri buat cara cawapres cek dana demi drama dugaan eks fakta film gelar gunung "
            "hanya harus ingin jalur jam jangan jelang karena kata kenaikan kepala ketua kini klaim korban langsung lebih "
            "lengkap live mau minyak pakai pedagang per pertumbuhan pesan program proyek putusan rupiah sampai saya sebagai "
            "sebelum sempat siapkan statistik tanah terkait ternyata tim video "
        ),
        -1.5: (
            "akan bakal balik belum bisa buka bukan dapat diduga dorong dua kualifikasi lewat liga masuk mulai pada pasar "
            "punya satu setelah sudah ungkap wisata "
        ),
        -2.0: ("dalam kota masih minta sebut timnas usai "),
        -2.5: ("ada bikin dengan hingga saat soal untuk vs "),
        -3.0: ("dari jadi tak "),
        -3.5: ("ke yang "),
        -4.0: ("dan di "),
    }
)
"""Log-odds of a word to close a headline rather than to stand inside it."""

WEIGHT: dict[str, float] = {
    "op": 1.05,
    "opunk": -0.43,
    "quote": 5.66,
    "digit": -2.94,
    "nextlow": 0.84,
    "nextfun": 1.39,
    "nextcap": 0.62,
    "np": -1.26,
    "np0": 0.84,
    "hlow": -0.50,
    "hlow0": 2.62,
    "prevfun": -0.66,
    "prevcomma": -3.95,
    "prevq": 2.71,
    "prevdot": -4.70,
    "glue": 2.61,
    "dbl": 4.31,
    "l25": -2.84,
    "l40": -0.45,
    "l60": 1.11,
    "l80": 1.82,
    "l110": 1.73,
    "l140": -0.85,
    "lbig": -1.53,
    "alow": 0.92,
    "dots": -3.72,
    "eol": 5.47,
    "first3": -2.01,
    "opcapfun": -0.15,
    "prevcolon": -3.85,
    "hstyle": 0.53,
    "prevlow": 0.49,
    "caps": -0.77,
    "quoteopen": -5.71,
    "prevnum": 0.61,
    "last": 1.19,
    "ell": 3.06,
    "role": 1.26,
    "rolesp": 3.50,
    "namesp": 0.80,
    "prevop": -0.23,
}
"""Weights of the features that `cleannews.border` looks at."""
